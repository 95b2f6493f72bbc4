from azure.data.tables import TableClient
from azure.data.tables.aio import TableClient as AsyncTableClient

table = TableClient("https://x", "table")
twin = AsyncTableClient("https://x", "table")


async def handler() -> None:
    table.get_entity("a", "b")  # E: blocking-database
    await twin.get_entity("a", "b")  # OK
