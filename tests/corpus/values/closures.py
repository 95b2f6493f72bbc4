"""Closures, lambdas and partials: what is called is what counts."""

import functools
import time
from collections.abc import Callable


def slow(n: int = 0) -> int:
    time.sleep(n)
    return n


def quick(n: int = 0) -> int:
    return n


def make_slow(n: int) -> Callable[[], int]:
    def inner() -> int:
        return slow(n)

    return inner


def make_quick(n: int) -> Callable[[], int]:
    def inner() -> int:
        return quick(n)

    return inner


def make_lambda(n: int) -> Callable[[], int]:
    return lambda: slow(n)


def bind(function: Callable[[int], int], n: int) -> Callable[[], int]:
    return functools.partial(function, n)


def compose(first: Callable[[int], int], second: Callable[[int], int]) -> Callable[[int], int]:
    return lambda n: second(first(n))


async def closures() -> None:
    make_slow(0)  # OK
    make_slow(0)()  # E: blocking-sleep
    make_quick(0)()  # OK
    make_lambda(0)()  # E: blocking-sleep
    made = make_slow(0)  # OK
    made()  # E: blocking-sleep
    light = make_quick(0)
    light()  # OK


async def lambdas() -> None:
    (lambda: slow(0))()  # E: blocking-sleep
    function = lambda n: slow(n)  # OK
    function(0)  # E: blocking-sleep
    other = lambda n: quick(n)  # OK
    other(0)  # OK
    print(lambda: slow(0))  # OK


async def partials() -> None:
    functools.partial(slow, 0)  # OK
    functools.partial(slow, 0)()  # E: blocking-sleep
    functools.partial(quick, 0)()  # OK
    kept = functools.partial(time.sleep, 0)  # OK
    kept()  # E: blocking-sleep
    functools.partial(functools.partial(slow, 0))()  # E: blocking-sleep


async def returned() -> None:
    bind(slow, 0)  # OK
    bind(slow, 0)()  # E: blocking-sleep
    bind(quick, 0)()  # OK
    compose(quick, slow)(0)  # E: blocking-sleep
    compose(quick, quick)(0)  # OK
    compose(slow, quick)  # OK
