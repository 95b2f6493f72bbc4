from confluent_kafka import Consumer, Producer

producer = Producer({})
consumer = Consumer({})


async def handler() -> None:
    producer.produce("topic", b"x")  # OK
    producer.flush()  # E: blocking-database
    consumer.poll(1.0)  # E: blocking-database
