from kafka import KafkaConsumer, KafkaProducer

producer = KafkaProducer()
consumer = KafkaConsumer("topic")


async def handler() -> None:
    producer.send("topic", b"x")  # E: blocking-database
    producer.flush()  # E: blocking-database
    for message in consumer:  # E: blocking-database
        print(message)
