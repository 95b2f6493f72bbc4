"""A generator expression asks its first iterable for an iterator where it stands, and iterates it where it is iterated itself."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator


class Rows:
    """It waits when it is asked for an iterator."""

    def __iter__(self) -> Iterator[int]:
        time.sleep(1)
        return iter([1, 2, 3])


class LazyRows:
    """It waits when the iterator is asked for something."""

    def __iter__(self) -> Iterator[int]:
        time.sleep(1)
        yield 1


async def in_a_thread() -> list[str]:
    return await asyncio.to_thread(sorted, (str(row) for row in Rows()))  # E: blocking-sleep


async def kept() -> Iterator[int]:
    return (row for row in Rows())  # E: blocking-sleep


async def second() -> Iterator[int]:
    return (row for _ in range(3) for row in Rows())  # OK: asked for when it is iterated


async def lazy_in_a_thread() -> list[str]:
    return await asyncio.to_thread(sorted, (str(row) for row in LazyRows()))  # OK


async def lazy_here() -> list[str]:
    return sorted(str(row) for row in LazyRows())  # E: blocking-sleep


async def list_in_a_thread() -> list[str]:
    return sorted(str(row) for row in await asyncio.to_thread(list, Rows()))  # OK
