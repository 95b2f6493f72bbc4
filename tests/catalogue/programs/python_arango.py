from arango.aql import AQL


async def handler(aql: AQL) -> None:
    aql.execute("RETURN 1")  # E: blocking-database
