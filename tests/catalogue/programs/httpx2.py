import httpx2


async def handler() -> None:
    httpx2.get("https://example.org")  # E: blocking-network


async def twin() -> None:
    async with httpx2.AsyncClient() as client:
        await client.get("https://example.org")  # OK
