from tavily import AsyncTavilyClient, TavilyClient


async def handler() -> None:
    TavilyClient("key").search("x")  # E: blocking-network
    await AsyncTavilyClient("key").search("x")  # OK
