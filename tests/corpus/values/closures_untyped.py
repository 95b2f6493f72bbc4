"""Closures, lambdas and partials: what is called is what counts."""

import functools
import time
from collections.abc import Callable


def slow(n = 0):
    time.sleep(n)
    return n


def quick(n = 0):
    return n


def make_slow(n):
    def inner():
        return slow(n)

    return inner


def make_quick(n):
    def inner():
        return quick(n)

    return inner


def make_lambda(n):
    return lambda: slow(n)


def bind(function, n):
    return functools.partial(function, n)


def compose(first, second):
    return lambda n: second(first(n))


async def closures():
    make_slow(0)  # OK
    make_slow(0)()  # E: blocking-sleep
    make_quick(0)()  # OK
    make_lambda(0)()  # E: blocking-sleep
    made = make_slow(0)  # OK
    made()  # E: blocking-sleep
    light = make_quick(0)
    light()  # OK


async def lambdas():
    (lambda: slow(0))()  # E: blocking-sleep
    function = lambda n: slow(n)  # OK
    function(0)  # E: blocking-sleep
    other = lambda n: quick(n)  # OK
    other(0)  # OK
    print(lambda: slow(0))  # OK


async def partials():
    functools.partial(slow, 0)  # OK
    functools.partial(slow, 0)()  # E: blocking-sleep
    functools.partial(quick, 0)()  # OK
    kept = functools.partial(time.sleep, 0)  # OK
    kept()  # E: blocking-sleep
    functools.partial(functools.partial(slow, 0))()  # E: blocking-sleep


async def returned():
    bind(slow, 0)  # OK
    bind(slow, 0)()  # E: blocking-sleep
    bind(quick, 0)()  # OK
    compose(quick, slow)(0)  # E: blocking-sleep
    compose(quick, quick)(0)  # OK
    compose(slow, quick)  # OK
