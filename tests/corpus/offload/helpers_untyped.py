"""User-written wrappers around offloaders, at depth."""

import asyncio
import functools
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")
_pool = ThreadPoolExecutor(2)


async def run_sync(fn, *args, **kwargs):
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(_pool, functools.partial(fn, *args, **kwargs))


async def outer(fn, *args):
    return await run_sync(fn, *args)


def start(fn, *args):
    return asyncio.get_running_loop().run_in_executor(None, lambda: fn(*args))


def start_deep(fn, *args):
    return start(fn, *args)


def inline(fn, *args):
    return fn(*args)


def slow(n = 0):
    time.sleep(n)
    return n


class Runner:
    def __init__(self):
        self.pool = ThreadPoolExecutor(1)

    async def run(self, fn, *args):
        return await asyncio.wrap_future(self.pool.submit(fn, *args))  # OK


runner = Runner()


async def right():
    await run_sync(slow, 0)  # OK
    await run_sync(lambda: slow(0))  # OK
    await run_sync(time.sleep, 0)  # OK
    await outer(slow, 0)  # OK
    await start(slow, 0)  # OK
    await start_deep(slow, 0)  # OK
    await start_deep(lambda: time.sleep(0))  # OK
    await runner.run(slow, 0)  # OK
    await run_sync(inline, slow, 0)  # OK


async def wrong():
    inline(slow, 0)  # E: blocking-sleep
    await run_sync(print, slow(0))  # E: blocking-sleep
    await outer(print, inline(slow))  # E: blocking-sleep
    inline(lambda: slow(0))  # E: blocking-sleep
    inline(time.sleep, 0)  # E: blocking-sleep
    inline(print, 0)  # OK
