"""The result of a future that says it is done is there: nobody waits for it."""

from __future__ import annotations

import asyncio
import concurrent.futures
import time


def work() -> int:
    time.sleep(1)
    return 1


pool = concurrent.futures.ThreadPoolExecutor()


async def asked() -> int | None:
    future = pool.submit(work)
    if future.done():
        return future.result()  # OK
    return None


async def asked_for_the_contrary() -> int | None:
    future = pool.submit(work)
    if not future.done():
        return future.result()  # E: blocking-wait
    return future.result()  # OK


async def asked_again_and_again() -> int:
    future = pool.submit(work)
    while not future.done():
        await asyncio.sleep(0.1)
    return future.result()  # OK


async def asked_of_each() -> list[int]:
    futures = [pool.submit(work), pool.submit(work)]
    return [future.result() for future in futures if future.done()]  # OK


async def of_another() -> int | None:
    future, other = pool.submit(work), pool.submit(work)
    return future.result() if other.done() else None  # E: blocking-wait


async def made_anew() -> int | None:
    future = pool.submit(work)
    if future.done():
        future = pool.submit(work)
        return future.result()  # E: blocking-wait
    return None


async def not_asked() -> int:
    return pool.submit(work).result()  # E: blocking-wait
