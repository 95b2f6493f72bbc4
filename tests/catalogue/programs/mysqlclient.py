import MySQLdb


async def handler() -> None:
    connection = MySQLdb.connect(host="db")  # E: blocking-database
    cursor = connection.cursor()
    cursor.execute("select 1")  # E: blocking-database
