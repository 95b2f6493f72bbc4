import duckdb


async def handler() -> None:
    connection = duckdb.connect("x.db")  # E: blocking-database
    connection.execute("select 1")  # E: blocking-database
    duckdb.sql("select 1").fetchall()  # E: blocking-database
