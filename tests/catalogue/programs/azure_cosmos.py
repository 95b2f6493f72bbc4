from azure.cosmos import CosmosClient
from azure.cosmos.aio import CosmosClient as AsyncCosmosClient

client = CosmosClient("https://x", credential="x")
twin = AsyncCosmosClient("https://x", credential="x")


async def handler() -> None:
    container = client.get_database_client("x").get_container_client("x")
    container.read_item("x", partition_key="x")  # E: blocking-database
    items = container.query_items("SELECT * FROM c")
    for item in items:  # E: blocking-database
        print(item)
    await twin.get_database_client("x").get_container_client("x").read_item("x", partition_key="x")  # OK
