"""Test frameworks find tests by their names: the loop of a test serves nobody else."""

import time


async def test_function() -> None:
    time.sleep(0)


class TestClass:
    async def test_method(self) -> None:
        time.sleep(0)


async def helper() -> None:
    time.sleep(0)  # E: blocking-sleep


async def main() -> None:
    await helper()
