from opensearchpy import OpenSearch

client = OpenSearch([{"host": "x"}])


async def handler() -> None:
    client.search(index="x", body={})  # E: blocking-database
    client.index(index="x", body={})  # E: blocking-database
