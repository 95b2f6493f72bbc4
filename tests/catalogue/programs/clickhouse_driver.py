from clickhouse_driver import Client

client = Client("x")


async def handler() -> None:
    client.execute("select 1")  # E: blocking-database
