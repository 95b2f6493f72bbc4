"""Async forms: forms."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


def nap():
    time.sleep(0)
    return 1


@asynccontextmanager
async def lifespan():
    nap()  # E: blocking-sleep
    yield 1


class Feed:
    def __aiter__(self):
        time.sleep(0)
        return self

    async def __anext__(self):
        raise StopAsyncIteration


class Later:
    def __await__(self):  # type: ignore[no-untyped-def]
        time.sleep(0)
        yield from ()


async def numbers():
    for n in range(2):
        yield n


async def main():
    async with lifespan() as n:
        print(n)
    async for item in Feed():  # E: blocking-sleep
        print(item)
    await Later()  # E: blocking-sleep
    print([n async for n in numbers()])
    print([nap() async for n in numbers()])  # E: blocking-sleep
    print({n: await asyncio.sleep(0, n) for n in range(2)})
    async for n in numbers():
        if n:
            nap()  # E: blocking-sleep
    await asyncio.sleep(nap() - 1)  # E: blocking-sleep
