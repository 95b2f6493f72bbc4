import trafilatura


async def handler() -> None:
    trafilatura.fetch_url("x")  # E: blocking-network
