import oracledb


async def handler() -> None:
    connection = oracledb.connect(dsn="db")  # E: blocking-database
    cursor = connection.cursor()
    cursor.execute("select 1 from dual")  # E: blocking-database


async def twin() -> None:
    connection = await oracledb.connect_async(dsn="db")
    await connection.execute("select 1 from dual")  # OK
