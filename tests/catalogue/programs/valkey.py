import valkey

client = valkey.Valkey()


async def handler() -> None:
    client.get("key")  # E: blocking-database
    client.set("key", "value")  # E: blocking-database
