from newspaper import Article


async def handler() -> None:
    article = Article("https://x")
    article.download()  # E: blocking-network
