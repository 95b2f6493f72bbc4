import pysolr


async def handler() -> None:
    pysolr.Solr("x").search("x")  # E: blocking-network
