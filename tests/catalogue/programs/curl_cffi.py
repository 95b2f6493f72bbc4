from curl_cffi import requests


async def handler() -> None:
    requests.get("https://example.org")  # E: blocking-network


async def twin() -> None:
    async with requests.AsyncSession() as session:
        await session.get("https://example.org")  # OK
