from google.cloud import pubsub_v1

publisher = pubsub_v1.PublisherClient()


async def handler() -> None:
    future = publisher.publish("x", b"x")  # OK
    future.result()  # E: blocking-wait
