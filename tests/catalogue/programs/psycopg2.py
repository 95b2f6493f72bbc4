import psycopg2


async def handler() -> None:
    connection = psycopg2.connect("dbname=x")  # E: blocking-database
    cursor = connection.cursor()  # OK
    cursor.execute("select 1")  # E: blocking-database
    connection.commit()  # E: blocking-database


async def contexts() -> None:
    with psycopg2.connect("dbname=x") as connection:  # E: blocking-database
        with connection.cursor() as cursor:
            cursor.execute("select 1")  # E: blocking-database
