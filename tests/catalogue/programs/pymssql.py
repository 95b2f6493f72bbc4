import pymssql


async def handler() -> None:
    connection = pymssql.connect("db")  # E: blocking-database
    connection.cursor().execute("select 1")  # E: blocking-database
