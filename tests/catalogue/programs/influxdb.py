from influxdb import InfluxDBClient

client = InfluxDBClient()


async def handler() -> None:
    client.query("x")  # E: blocking-database
    client.switch_database("x")
