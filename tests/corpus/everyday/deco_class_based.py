"""Decorators: class based."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable
from typing import Any


class CountCalls:
    def __init__(self, func: Callable[..., Any]) -> None:
        functools.update_wrapper(self, func)
        self.func = func
        self.count = 0

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self.count += 1
        return self.func(*args, **kwargs)


class Deferred:
    def __init__(self, func: Callable[..., Any]) -> None:
        self.func = func
        self.pending: list[Any] = []

    def __call__(self, *args: Any) -> None:
        self.pending.append(args)


class memoize:
    def __init__(self, size: int) -> None:
        self.size = size

    def __call__(self, func: Callable[..., Any]) -> Callable[..., Any]:
        def inner(*args: Any) -> Any:
            return func(*args)

        return inner


@CountCalls
def slow() -> int:
    time.sleep(0)
    return 1


@CountCalls
def fast() -> int:
    return 2


@Deferred
def later() -> int:
    time.sleep(0)
    return 2


@memoize(3)
def remembered() -> int:
    time.sleep(0)
    return 3


async def main() -> None:
    slow()  # E: blocking-sleep
    fast()
    later()
    remembered()  # E: blocking-sleep
