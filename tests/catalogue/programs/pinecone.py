from pinecone import Pinecone

client = Pinecone("x")


async def handler() -> None:
    index = client.Index("x")
    index.query(vector=[0.0], top_k=1)  # E: blocking-database
