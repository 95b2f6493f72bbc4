import time
import pytest_asyncio


@pytest_asyncio.fixture(scope="session")
async def fixture_a() -> None:
    time.sleep(1)  # OK


async def helper() -> None:
    time.sleep(1)  # E: blocking-sleep
