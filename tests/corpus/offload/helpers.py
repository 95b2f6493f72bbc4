"""User-written wrappers around offloaders, at depth."""

import asyncio
import functools
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")
_pool = ThreadPoolExecutor(2)


async def run_sync(fn: Callable[..., T], *args: Any, **kwargs: Any) -> T:
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(_pool, functools.partial(fn, *args, **kwargs))


async def outer(fn: Callable[..., T], *args: Any) -> T:
    return await run_sync(fn, *args)


def start(fn: Callable[..., T], *args: Any) -> Awaitable[T]:
    return asyncio.get_running_loop().run_in_executor(None, lambda: fn(*args))


def start_deep(fn: Callable[..., T], *args: Any) -> Awaitable[T]:
    return start(fn, *args)


def inline(fn: Callable[..., T], *args: Any) -> T:
    return fn(*args)


def slow(n: int = 0) -> int:
    time.sleep(n)
    return n


class Runner:
    def __init__(self) -> None:
        self.pool = ThreadPoolExecutor(1)

    async def run(self, fn: Callable[..., T], *args: Any) -> T:
        return await asyncio.wrap_future(self.pool.submit(fn, *args))  # OK


runner = Runner()


async def right() -> None:
    await run_sync(slow, 0)  # OK
    await run_sync(lambda: slow(0))  # OK
    await run_sync(time.sleep, 0)  # OK
    await outer(slow, 0)  # OK
    await start(slow, 0)  # OK
    await start_deep(slow, 0)  # OK
    await start_deep(lambda: time.sleep(0))  # OK
    await runner.run(slow, 0)  # OK
    await run_sync(inline, slow, 0)  # OK


async def wrong() -> None:
    inline(slow, 0)  # E: blocking-sleep
    await run_sync(print, slow(0))  # E: blocking-sleep
    await outer(print, inline(slow))  # E: blocking-sleep
    inline(lambda: slow(0))  # E: blocking-sleep
    inline(time.sleep, 0)  # E: blocking-sleep
    inline(print, 0)  # OK
