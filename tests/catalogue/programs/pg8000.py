import pg8000.native


async def handler() -> None:
    connection = pg8000.native.Connection("user")  # E: blocking-database
    connection.run("select 1")  # E: blocking-database
