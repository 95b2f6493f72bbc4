from ddgs import DDGS


async def handler() -> None:
    DDGS().text("x")  # E: blocking-network
