import time
import pytest


@pytest.mark.asyncio
async def check_a() -> None:
    time.sleep(1)  # OK


@pytest.mark.asyncio(loop_scope="x")
async def check_b() -> None:
    time.sleep(1)  # OK


@pytest.fixture
async def fixture_a() -> None:
    time.sleep(1)  # OK


@pytest.fixture(scope="session")
async def fixture_b() -> None:
    time.sleep(1)  # OK


async def test_by_name_in_another_file() -> None:
    time.sleep(1)  # E: blocking-sleep
