import pulsar


async def handler() -> None:
    client = pulsar.Client("pulsar://x")
    producer = client.create_producer("x")  # E: blocking-database
    producer.send(b"")  # E: blocking-database
