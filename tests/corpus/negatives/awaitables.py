"""Sync functions that return awaitables, coroutines and tasks."""

import asyncio
import time
from collections.abc import Awaitable, Coroutine
from typing import Any


async def work() -> int:
    await asyncio.sleep(0)
    return 1


def start() -> "asyncio.Task[int]":
    return asyncio.create_task(work())


def coroutine() -> Coroutine[Any, Any, int]:
    return work()


def future() -> Awaitable[int]:
    loop = asyncio.get_running_loop()
    return loop.run_in_executor(None, blocking)


def blocking() -> int:
    time.sleep(0)
    return 1


class Later:
    def __await__(self):  # type: ignore[no-untyped-def]
        return work().__await__()


async def right() -> None:
    await start()  # OK
    await coroutine()  # OK
    await future()  # OK
    await Later()  # OK
    await asyncio.gather(start(), coroutine())  # OK
    async with asyncio.Lock():  # OK
        pass
    async for _ in stream():  # OK
        pass
    [n async for n in stream()]  # OK
    asyncio.ensure_future(work()).cancel()  # OK


async def stream():  # type: ignore[no-untyped-def]
    yield await work()  # OK
