from databricks import sql


async def handler() -> None:
    connection = sql.connect("x", "x", "x")  # E: blocking-database
    cursor = connection.cursor()
    cursor.execute("select 1")  # E: blocking-database
