from notion_client import AsyncClient, Client


async def handler() -> None:
    Client().search()  # E: blocking-network
    await AsyncClient().search()  # OK
