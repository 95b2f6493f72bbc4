"""Decorators: class based."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable
from typing import Any


class CountCalls:
    def __init__(self, func):
        functools.update_wrapper(self, func)
        self.func = func
        self.count = 0

    def __call__(self, *args, **kwargs):
        self.count += 1
        return self.func(*args, **kwargs)


class Deferred:
    def __init__(self, func):
        self.func = func
        self.pending = []

    def __call__(self, *args):
        self.pending.append(args)


class memoize:
    def __init__(self, size):
        self.size = size

    def __call__(self, func):
        def inner(*args):
            return func(*args)

        return inner


@CountCalls
def slow():
    time.sleep(0)
    return 1


@CountCalls
def fast():
    return 2


@Deferred
def later():
    time.sleep(0)
    return 2


@memoize(3)
def remembered():
    time.sleep(0)
    return 3


async def main():
    slow()  # E: blocking-sleep
    fast()
    later()
    remembered()  # E: blocking-sleep
