import pymysql


async def handler() -> None:
    connection = pymysql.connect(host="db")  # E: blocking-database
    with connection.cursor() as cursor:
        cursor.execute("select 1")  # E: blocking-database
    connection.commit()  # E: blocking-database
