"""Generators, maps and coroutines that are made but not consumed."""

import time
from collections.abc import Iterator


def slow(n = 0):
    time.sleep(1)
    return n


def lines():
    time.sleep(1)
    yield 1


class Table:
    def rows(self):
        time.sleep(1)
        yield 1


async def work():
    return None


async def right():
    lines()  # OK
    generator = lines()  # OK
    Table().rows()  # OK
    (slow(n) for n in [1])  # OK
    map(slow, [1])  # OK
    filter(slow, [1])  # OK
    zip(lines(), lines())  # OK
    print(generator)  # OK
    await work()  # OK


def returns_generator():
    return (slow(n) for n in range(3))


async def kept():
    returns_generator()  # OK
    return [returns_generator(), lines()]  # OK
