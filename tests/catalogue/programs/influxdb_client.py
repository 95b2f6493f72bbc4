from influxdb_client import InfluxDBClient

client = InfluxDBClient(url="http://x", token="x", org="x")


async def handler() -> None:
    client.query_api().query("from(bucket: 'x')")  # E: blocking-database
