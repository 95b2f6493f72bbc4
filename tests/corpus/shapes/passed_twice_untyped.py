"""Two levels of passing, nested def handed to to_thread, partials kept, offloaded lambdas in gather."""

import asyncio
import functools
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from fastapi import BackgroundTasks
from fastapi.concurrency import run_in_threadpool

pool = ThreadPoolExecutor(2)


def slow(n = 0):
    time.sleep(n)
    return n


def run_in_pool(function):
    return asyncio.wrap_future(pool.submit(function))


async def run_sync(function, *args):
    return await asyncio.get_running_loop().run_in_executor(pool, function, *args)


async def right():
    background = BackgroundTasks()
    background.add_task(run_in_threadpool, slow, 0)  # OK
    background.add_task(run_sync, slow, 0)  # OK
    await run_in_pool(lambda: slow(0))  # OK
    await run_sync(lambda: slow(0))  # OK
    job = functools.partial(slow, 0)  # OK
    await asyncio.get_running_loop().run_in_executor(None, job)  # OK
    await asyncio.gather(run_sync(lambda: slow(0)), asyncio.to_thread(lambda: slow(0)))  # OK

    def work():
        return slow(0)

    await asyncio.to_thread(work)  # OK
    await run_sync(functools.partial(work))  # OK
    await asyncio.gather(*[run_sync(slow, n) for n in range(2)])  # OK


async def wrong():
    await run_sync(slow, slow(0))  # E: blocking-sleep
    job = functools.partial(slow, 0)  # OK
    job()  # E: blocking-sleep
