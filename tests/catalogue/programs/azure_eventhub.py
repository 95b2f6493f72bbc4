from azure.eventhub import EventData, EventHubProducerClient
from azure.eventhub.aio import EventHubProducerClient as AsyncProducer

producer = EventHubProducerClient.from_connection_string("x")
twin = AsyncProducer.from_connection_string("x")


async def handler() -> None:
    producer.send_batch([EventData(b"")])  # E: blocking-database
    await twin.send_batch([EventData(b"")])  # OK
