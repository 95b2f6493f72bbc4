import feedparser


async def handler() -> None:
    feedparser.parse("https://x")  # E: blocking-network
