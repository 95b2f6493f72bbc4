# typed-only: parameters are known by their annotations
"""What a context manager method of a generic class gives."""

import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Generic, TypeVar

T = TypeVar("T")


class Client:
    def complete(self) -> None:
        time.sleep(0)


class Pool(Generic[T]):
    def __init__(self, items: list[T]) -> None:
        self.items = items

    @asynccontextmanager
    async def acquire(self) -> AsyncIterator[T]:
        yield self.items[0]

    @contextmanager
    def now(self) -> Iterator[T]:
        yield self.items[0]


async def one(pool: Pool[Client]) -> None:
    async with pool.acquire() as client:
        client.complete()  # E: blocking-sleep


async def two(pool: Pool[Client]) -> None:
    with pool.now() as client:
        client.complete()  # E: blocking-sleep
