from trino.dbapi import connect


async def handler() -> None:
    connection = connect(host="x")  # OK
    connection.cursor().execute("select 1")  # E: blocking-database
