"""to_thread(f(x)) calls f on the loop: pass the function, not its result."""

import asyncio
import functools
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(1)


def load(n: int) -> Callable[[], int]:
    time.sleep(1)
    return lambda: n


def light(n: int) -> Callable[[], int]:
    return lambda: n


def number() -> int:
    time.sleep(1)
    return 1


def use(n: int) -> int:
    time.sleep(1)
    return n


async def wrong() -> None:
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(load(1))  # E: blocking-sleep
    await loop.run_in_executor(None, load(1))  # E: blocking-sleep
    pool.submit(load(1))  # E: blocking-sleep
    await asyncio.to_thread(use, number())  # E: blocking-sleep
    await asyncio.to_thread(functools.partial(use, number()))  # E: blocking-sleep


async def right() -> None:
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(light(1))  # OK
    await asyncio.to_thread(load, 1)  # OK
    await loop.run_in_executor(None, light(1))  # OK
    await asyncio.to_thread(lambda: use(number()))  # OK
