import chromadb

client = chromadb.PersistentClient("x")


async def handler() -> None:
    collection = client.get_or_create_collection("x")  # E: blocking-database
    collection.query(query_texts=["x"])  # E: blocking-database
