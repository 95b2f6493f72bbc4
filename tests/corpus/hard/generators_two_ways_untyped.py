"""send, yield expressions, nested generator expressions, generator methods and properties."""

import time
from collections.abc import Generator, Iterable, Iterator


def slow(n = 0):
    time.sleep(0)
    return n


def echo():
    received = yield slow(1)
    slow(received)
    yield 2


def quick_echo():
    yield 1
    yield 2


class Table:
    def rows(self):
        yield slow(1)

    @property
    def lines(self):
        yield slow(1)

    def __iter__(self):
        yield slow(1)

    def __len__(self):
        return 1


def flatten(tables):
    return (row for table in tables for row in table.rows())


async def wrong():
    list(Table().rows())  # E: blocking-sleep
    list(Table().lines)  # E: blocking-sleep
    list(Table())  # E: blocking-sleep
    for row in Table():  # E: blocking-sleep
        print(row)
    list(flatten([Table()]))  # E: blocking-sleep
    sum(slow(n) for n in range(2))  # E: blocking-sleep
    any(slow(n) for n in range(2))  # E: blocking-sleep
    generator = echo()  # OK
    next(generator)  # E: blocking-sleep
    generator.send(0)  # E: blocking-sleep


async def right():
    Table().rows()  # OK
    Table().lines  # OK
    len(Table())  # OK
    flatten([Table()])  # OK
    generator = quick_echo()  # OK
    next(generator)  # OK
    generator.send(0)  # OK
    (slow(n) for n in range(2))  # OK
