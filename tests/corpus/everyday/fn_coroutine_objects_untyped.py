"""Functions as values: coroutine objects."""

import asyncio
import time
from collections.abc import Awaitable, Coroutine
from typing import Any


async def job():
    await asyncio.sleep(0)


def start():
    time.sleep(0)
    return job()


def clean_start():
    return job()


async def main():
    await start()  # E: blocking-sleep
    await clean_start()
    tasks = [clean_start(), clean_start()]
    await asyncio.gather(*tasks)
    await asyncio.gather(start(), job())  # E: blocking-sleep
