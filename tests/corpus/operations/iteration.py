"""Iteration runs __iter__, __next__ and generator bodies, whoever iterates."""

import itertools
import time
from collections.abc import Iterator


def numbers() -> Iterator[int]:
    time.sleep(0)
    yield 1
    yield 2


def quick() -> Iterator[int]:
    yield 1
    yield 2


class Rows:
    def __init__(self) -> None:
        self.left = 1

    def __iter__(self) -> "Rows":
        return self

    def __next__(self) -> int:
        time.sleep(0)
        if not self.left:
            raise StopIteration
        self.left -= 1
        return 1


class Eager:
    def __iter__(self) -> Iterator[int]:
        time.sleep(0)
        return iter([1])


class Sequence:
    def __getitem__(self, index: int) -> int:
        time.sleep(0)
        raise IndexError

    def __len__(self) -> int:
        return 0


def passes_on() -> Iterator[int]:
    yield from numbers()


def expression() -> Iterator[int]:
    return (n for n in numbers())


async def loops() -> None:
    for n in numbers():  # E: blocking-sleep
        print(n)
    for n in Rows():  # E: blocking-sleep
        print(n)
    for n in Eager():  # E: blocking-sleep
        print(n)
    for n in passes_on():  # E: blocking-sleep
        print(n)
    for n in quick():  # OK
        print(n)
    for i, n in enumerate(numbers()):  # E: blocking-sleep
        print(i, n)
    for a, b in zip([1, 2], numbers()):  # E: blocking-sleep
        print(a, b)


async def consumers() -> None:
    list(numbers())  # E: blocking-sleep
    tuple(Rows())  # E: blocking-sleep
    set(numbers())  # E: blocking-sleep
    sum(numbers())  # E: blocking-sleep
    max(numbers())  # E: blocking-sleep
    any(numbers())  # E: blocking-sleep
    sorted(numbers())  # E: blocking-sleep
    next(numbers())  # E: blocking-sleep
    dict.fromkeys(numbers())  # E: blocking-sleep
    ",".join(str(n) for n in numbers())  # E: blocking-sleep
    list(passes_on())  # E: blocking-sleep
    list(expression())  # E: blocking-sleep
    list(quick())  # OK
    sum(quick())  # OK
    next(quick())  # OK
    [1].extend(numbers())  # E: blocking-sleep
    [1].extend(quick())  # OK


async def comprehensions() -> None:
    [n for n in numbers()]  # E: blocking-sleep
    {n for n in numbers()}  # E: blocking-sleep
    {n: n for n in Rows()}  # E: blocking-sleep
    [n for n in quick()]  # OK
    list(n for n in numbers())  # E: blocking-sleep


async def unpacking() -> None:
    first, second = numbers()  # E: blocking-sleep
    head, *tail = numbers()  # E: blocking-sleep
    [*numbers()]  # E: blocking-sleep
    print(*numbers())  # E: blocking-sleep
    a, b = quick()  # OK
    print(*quick())  # OK
    print(first, second, head, tail, a, b)
    1 in numbers()  # E: blocking-sleep
    1 in quick()  # OK


async def lazy() -> None:
    generator = numbers()  # OK
    chained = itertools.chain(generator, quick())  # OK
    (n for n in [1])  # OK
    print(generator, chained)  # OK
    expression()  # OK
    numbers()  # OK
    iter(numbers())  # OK
    enumerate(numbers())  # OK
    zip(numbers(), quick())  # OK
    Rows()  # OK


async def kept() -> None:
    generator = numbers()  # OK
    for n in generator:  # E: blocking-sleep
        print(n)
    chained = itertools.chain(quick(), numbers())  # OK
    list(chained)  # E: blocking-sleep
