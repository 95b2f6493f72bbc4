"""Functions as values: yield from."""

import time
from collections.abc import AsyncIterator, Iterator


def leaf() -> Iterator[int]:
    time.sleep(0)
    yield 1


def middle() -> Iterator[int]:
    yield from leaf()
    yield 0


def plain() -> Iterator[int]:
    yield from [1, 2]


async def stream() -> AsyncIterator[int]:
    for n in middle():  # E: blocking-sleep
        yield n
    for n in plain():
        yield n


async def main() -> None:
    async for item in stream():
        print(item)
    print(next(middle()))  # E: blocking-sleep
    print(tuple(plain()))
    print(*middle())  # E: blocking-sleep
