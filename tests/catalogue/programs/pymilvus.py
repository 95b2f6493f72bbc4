from pymilvus import MilvusClient

client = MilvusClient("x.db")


async def handler() -> None:
    client.search("x", data=[[0.0]])  # E: blocking-database
