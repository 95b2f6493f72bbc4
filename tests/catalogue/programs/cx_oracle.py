import cx_Oracle


async def handler() -> None:
    connection = cx_Oracle.connect("x")  # E: blocking-database
    cursor = connection.cursor()
    cursor.execute("select 1 from dual")  # E: blocking-database
