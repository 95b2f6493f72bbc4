from azure.storage.queue import QueueClient
from azure.storage.queue.aio import QueueClient as AsyncQueueClient

queue = QueueClient("https://x", "queue")
twin = AsyncQueueClient("https://x", "queue")


async def handler() -> None:
    queue.send_message("x")  # E: blocking-network
    await twin.send_message("x")  # OK
