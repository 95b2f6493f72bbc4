import apsw


async def handler() -> None:
    connection = apsw.Connection("x.db")  # E: blocking-database
    connection.execute("select 1")  # E: blocking-database
    apsw.apswversion
