"""Test frameworks find tests by their names: the loop of a test serves nobody else."""

import time


async def test_function():
    time.sleep(0)


class TestClass:
    async def test_method(self):
        time.sleep(0)


async def helper():
    time.sleep(0)  # E: blocking-sleep


async def main():
    await helper()
