"""Generators, maps and coroutines that are made but not consumed."""

import time
from collections.abc import Iterator


def slow(n: int = 0) -> int:
    time.sleep(1)
    return n


def lines() -> Iterator[int]:
    time.sleep(1)
    yield 1


class Table:
    def rows(self) -> Iterator[int]:
        time.sleep(1)
        yield 1


async def work() -> None:
    return None


async def right() -> None:
    lines()  # OK
    generator = lines()  # OK
    Table().rows()  # OK
    (slow(n) for n in [1])  # OK
    map(slow, [1])  # OK
    filter(slow, [1])  # OK
    zip(lines(), lines())  # OK
    print(generator)  # OK
    await work()  # OK


def returns_generator() -> Iterator[int]:
    return (slow(n) for n in range(3))


async def kept() -> list[Iterator[int]]:
    returns_generator()  # OK
    return [returns_generator(), lines()]  # OK
