"""A generator object runs where it is iterated, wherever it went in between."""

import itertools
import time
from collections.abc import Iterable, Iterator


def slow() -> Iterator[int]:
    time.sleep(0)
    yield 1


def quick() -> Iterator[int]:
    yield 1


def consume(items: Iterable[int]) -> int:
    return sum(items)


def consume_deep(items: Iterable[int]) -> int:
    return consume(items)


def describe(items: Iterable[int]) -> str:
    return type(items).__name__


def make() -> Iterator[int]:
    return slow()


def make_quick() -> Iterator[int]:
    return quick()


def doubled(items: Iterable[int]) -> Iterator[int]:
    for item in items:
        yield item * 2


class Holder:
    def __init__(self, items: Iterable[int]) -> None:
        self.items = items

    def describe(self) -> str:
        return "holder"


async def wrong() -> None:
    consume(slow())  # E: blocking-sleep
    consume_deep(slow())  # E: blocking-sleep
    list(make())  # E: blocking-sleep
    list(doubled(slow()))  # E: blocking-sleep
    generator = make()  # OK
    consume(generator)  # E: blocking-sleep


async def right() -> None:
    consume(quick())  # OK
    consume_deep(quick())  # OK
    describe(slow())  # OK
    doubled(slow())  # OK
    list(doubled(quick()))  # OK
    list(make_quick())  # OK
    Holder(slow())  # OK
    Holder(slow()).describe()  # OK


async def generator_inside() -> None:
    def inner() -> Iterator[int]:
        time.sleep(0)
        yield 1

    created = inner()  # OK
    list(created)  # E: blocking-sleep


async def several_at_once() -> None:
    first, second = itertools.tee(slow())
    next(first)  # E: blocking-sleep
    for _ in second:  # E: blocking-sleep
        pass
    for _ in itertools.chain.from_iterable([slow(), [1]]):  # E: blocking-sleep
        pass
    for _ in itertools.chain.from_iterable([[1], [2]]):  # OK
        pass
