import snowflake.connector


async def handler() -> None:
    connection = snowflake.connector.connect(user="x")  # E: blocking-database
    connection.cursor().execute("select 1")  # E: blocking-database
