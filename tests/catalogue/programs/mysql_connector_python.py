import mysql.connector


async def handler() -> None:
    connection = mysql.connector.connect(host="db")  # E: blocking-database
    cursor = connection.cursor()
    cursor.execute("select 1")  # E: blocking-database
