from kazoo.client import KazooClient

client = KazooClient()


async def handler() -> None:
    client.start()  # E: blocking-database
    client.get("/x")  # E: blocking-database
    client.get_async("/x")
