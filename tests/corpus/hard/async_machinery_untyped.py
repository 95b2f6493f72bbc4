"""Async context managers, iterators and generators are frames of their own, wherever they are used."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator


def slow():
    time.sleep(0)
    return 1


class Resource:
    async def __aenter__(self):
        slow()  # E: blocking-sleep
        return self

    async def __aexit__(self, *args):
        slow()  # E: blocking-sleep

    def __aiter__(self):
        return self

    async def __anext__(self):
        slow()  # E: blocking-sleep
        raise StopAsyncIteration


@contextlib.asynccontextmanager
async def resource():
    slow()  # E: blocking-sleep
    yield 1
    slow()  # E: blocking-sleep


async def ticks():
    yield slow()  # E: blocking-sleep


async def right():
    async with Resource() as r, resource():  # OK
        async for _ in r:  # OK
            pass
    async for _ in ticks():  # OK
        pass
    [n async for n in ticks()]  # OK
    await asyncio.gather(*[asyncio.sleep(0)])  # OK


async def inside():
    async with Resource():  # OK
        slow()  # E: blocking-sleep
    [slow() async for _ in ticks()]  # E: blocking-sleep
    await asyncio.sleep(slow() - 1)  # E: blocking-sleep
    await asyncio.wait_for(asyncio.sleep(0), timeout=slow())  # E: blocking-sleep
