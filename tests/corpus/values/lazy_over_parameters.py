"""`map`, `filter` and their like over a parameter, gone through in the same function."""

import itertools
import time
from collections.abc import Callable, Iterable
from typing import TypeVar
T = TypeVar("T")
U = TypeVar("U")


def slow(x: int = 1) -> int:
    time.sleep(0.001)
    return x


def quick(x: int = 1) -> int:
    return x


def each(fn: Callable[[T], U], xs: Iterable[T]) -> list[U]:
    return list(map(fn, xs))


def each_u(fn, xs):
    return list(map(fn, xs))


def loop(fn, xs):
    for x in map(fn, xs):
        x


def total(fn, xs):
    return sum(map(fn, xs))


def some(fn, xs):
    return any(map(fn, xs))


def keep(fn, xs):
    return list(filter(fn, xs))


def until(fn):
    return list(iter(fn, 1))


def comp(fn, xs):
    return [y for y in map(fn, xs)]


def two_steps(fn, xs):
    m = map(fn, xs)
    return list(m)


def gen_exp(fn, xs):
    return list(fn(x) for x in xs)


def returned(fn, xs):
    return map(fn, xs)


def method(obj, xs):
    return list(map(obj.send, xs))


def acc(fn):
    return list(itertools.accumulate([1, 2], fn))


def take(fn):
    return list(itertools.takewhile(fn, [1]))


def star(fn):
    return list(itertools.starmap(fn, [(1,)]))


def grp(fn):
    return [k for k, _ in itertools.groupby([1], key=fn)]


class S:
    def send(self, x):
        time.sleep(0.001)


async def main() -> None:
    each(slow, [1])  # E: blocking-sleep
    each_u(slow, [1])  # E: blocking-sleep
    loop(slow, [1])  # E: blocking-sleep
    total(slow, [1])  # E: blocking-sleep
    some(slow, [1])  # E: blocking-sleep
    keep(slow, [1])  # E: blocking-sleep
    until(slow)  # E: blocking-sleep
    comp(slow, [1])  # E: blocking-sleep
    two_steps(slow, [1])  # E: blocking-sleep
    gen_exp(slow, [1])  # E: blocking-sleep
    list(returned(slow, [1]))  # E: blocking-sleep
    method(S(), [1])  # E: blocking-sleep
    acc(lambda a, b: slow(a))  # E: blocking-sleep
    take(slow)  # E: blocking-sleep
    star(slow)  # E: blocking-sleep
    grp(slow)  # E: blocking-sleep
    each(quick, [1])
    each_u(quick, [1])
