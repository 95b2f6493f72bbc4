import redshift_connector


async def handler() -> None:
    connection = redshift_connector.connect(host="x")  # E: blocking-database
    cursor = connection.cursor()
    cursor.execute("select 1")  # E: blocking-database
