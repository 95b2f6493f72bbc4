from kombu import Connection

connection = Connection("amqp://x")


async def handler() -> None:
    connection.connect()  # E: blocking-database
    connection.clone()
