import niquests


async def handler() -> None:
    niquests.get("https://example.org")  # E: blocking-network
    await niquests.aget("https://example.org")  # OK


async def twin() -> None:
    async with niquests.AsyncSession() as session:
        await session.get("https://example.org")  # OK
