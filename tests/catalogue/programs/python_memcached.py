import memcache

client = memcache.Client(["x"])


async def handler() -> None:
    client.get("x")  # E: blocking-database
    client.disconnect_all
