from google.cloud import tasks_v2

client = tasks_v2.CloudTasksClient()
twin = tasks_v2.CloudTasksAsyncClient()


async def handler() -> None:
    client.create_task(parent="x", task={})  # E: blocking-network
    await twin.create_task(parent="x", task={})  # OK
