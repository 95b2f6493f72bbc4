from pymemcache.client.base import Client

client = Client("localhost")


async def handler() -> None:
    client.get("key")  # E: blocking-database
    client.set("key", "value")  # E: blocking-database
