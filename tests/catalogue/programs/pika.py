import pika


async def handler() -> None:
    connection = pika.BlockingConnection(pika.ConnectionParameters("x"))  # E: blocking-database
    channel = connection.channel()  # E: blocking-database
    channel.basic_publish("", "queue", b"x")  # E: blocking-database
