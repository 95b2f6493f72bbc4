"""Functions as values: offload wrappers."""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")
_pool = ThreadPoolExecutor()


async def run_sync(func: Callable[[], T]) -> T:
    return await asyncio.get_running_loop().run_in_executor(_pool, func)


class Runner:
    def __init__(self) -> None:
        self.pool = ThreadPoolExecutor(1)

    async def run(self, func: Callable[..., T], *args: object) -> T:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.pool, lambda: func(*args))


def crunch(n: int = 1) -> int:
    time.sleep(0)
    return n


async def main() -> None:
    await run_sync(crunch)
    await run_sync(lambda: crunch(3))
    await Runner().run(crunch, 4)
    await run_sync(lambda: crunch(crunch()))
    value = crunch()  # E: blocking-sleep
    await Runner().run(crunch, crunch())  # E: blocking-sleep
    _pool.submit(crunch, value)

    def job() -> int:
        return crunch()

    await asyncio.to_thread(job)
    job()  # E: blocking-sleep
