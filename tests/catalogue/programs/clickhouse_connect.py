import clickhouse_connect


async def handler() -> None:
    client = clickhouse_connect.get_client(host="x")  # E: blocking-database
    client.query("select 1")  # E: blocking-database
