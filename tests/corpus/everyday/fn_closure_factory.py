"""Functions as values: closure factory."""

import time
from collections.abc import Callable


def make_fetcher(delay: int) -> Callable[[str], str]:
    def fetch(url: str) -> str:
        time.sleep(delay)
        return url

    return fetch


def make_adder(n: int) -> Callable[[int], int]:
    return lambda m: n + m


def compose(*steps: Callable[[int], int]) -> Callable[[int], int]:
    def run(value: int) -> int:
        for step in steps:
            value = step(value)
        return value

    return run


def slow_inc(n: int) -> int:
    time.sleep(0)
    return n + 1


async def use() -> None:
    make_fetcher(0)
    make_fetcher(0)("x")  # E: blocking-sleep
    make_adder(1)(2)
    add = make_adder(3)
    add(4)
    compose(add, slow_inc)(1)  # E: blocking-sleep
    compose(add, add)(1)
    pipeline = compose(slow_inc)
    pipeline(3)  # E: blocking-sleep
