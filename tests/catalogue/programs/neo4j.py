from neo4j import AsyncGraphDatabase, GraphDatabase

driver = GraphDatabase.driver("neo4j://x")
twin = AsyncGraphDatabase.driver("neo4j://x")


async def handler() -> None:
    driver.execute_query("RETURN 1")  # E: blocking-database
    with driver.session() as session:  # E: blocking-database
        session.run("RETURN 1")  # E: blocking-database


async def asynchronous() -> None:
    await twin.execute_query("RETURN 1")  # OK
