import psycopg


async def handler() -> None:
    with psycopg.connect("dbname=x") as connection:  # E: blocking-database
        connection.execute("select 1")  # E: blocking-database
        cursor = connection.cursor()  # OK
        cursor.execute("select 1")  # E: blocking-database


async def twin() -> None:
    connection = await psycopg.AsyncConnection.connect("dbname=x")
    await connection.execute("select 1")  # OK
