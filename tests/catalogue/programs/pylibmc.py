import pylibmc

client = pylibmc.Client(["x"])


async def handler() -> None:
    client.get("x")  # E: blocking-database
    client.behaviors
