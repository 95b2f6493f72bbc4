from elasticsearch import AsyncElasticsearch, Elasticsearch

client = Elasticsearch("http://x")
twin = AsyncElasticsearch("http://x")


async def handler() -> None:
    client.search(index="x")  # E: blocking-database
    client.index(index="x", document={})  # E: blocking-database
    client.indices.create(index="x")  # E: blocking-database


async def asynchronous() -> None:
    await twin.search(index="x")  # OK
