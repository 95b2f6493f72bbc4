"""Functions as values: closure factory."""

import time
from collections.abc import Callable


def make_fetcher(delay):
    def fetch(url):
        time.sleep(delay)
        return url

    return fetch


def make_adder(n):
    return lambda m: n + m


def compose(*steps):
    def run(value):
        for step in steps:
            value = step(value)
        return value

    return run


def slow_inc(n):
    time.sleep(0)
    return n + 1


async def use():
    make_fetcher(0)
    make_fetcher(0)("x")  # E: blocking-sleep
    make_adder(1)(2)
    add = make_adder(3)
    add(4)
    compose(add, slow_inc)(1)  # E: blocking-sleep
    compose(add, add)(1)
    pipeline = compose(slow_inc)
    pipeline(3)  # E: blocking-sleep
