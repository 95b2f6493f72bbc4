"""Decorators: optional args."""

import functools
import time
from collections.abc import Callable
from typing import Any


def traced(func = None, *, name = ""):
    if func is None:
        return functools.partial(traced, name=name)

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs)

    return wrapper


@traced
def slow():
    time.sleep(0)


@traced(name="x")
def slow_named():
    time.sleep(0)


@traced(name="y")
def fast():
    pass


async def main():
    slow()  # E: blocking-sleep
    slow_named()  # E: blocking-sleep
    fast()
