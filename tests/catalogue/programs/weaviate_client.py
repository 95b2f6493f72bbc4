import weaviate


async def handler() -> None:
    client = weaviate.connect_to_local()  # E: blocking-database
    client.collections.get("x").query.bm25("x")  # E: blocking-database
