from qdrant_client import AsyncQdrantClient, QdrantClient

client = QdrantClient("http://x")
twin = AsyncQdrantClient("http://x")


async def handler() -> None:
    client.query_points("x")  # E: blocking-database
    client.upsert("x", [])  # E: blocking-database


async def asynchronous() -> None:
    await twin.query_points("x")  # OK
