"""Decorators: wrappers."""

import asyncio
import functools
import time
from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def logged(func: Callable[P, T]) -> Callable[P, T]:
    @functools.wraps(func)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        print("call")
        return func(*args, **kwargs)

    return wrapper


def in_thread(func: Callable[P, T]) -> Callable[P, Awaitable[T]]:
    @functools.wraps(func)
    async def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        return await asyncio.to_thread(func, *args, **kwargs)

    return wrapper


def throttled(func: Callable[P, T]) -> Callable[P, T]:
    @functools.wraps(func)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        time.sleep(0)
        return func(*args, **kwargs)

    return wrapper


@logged
def slow() -> int:
    time.sleep(0)
    return 1


@logged
def fast() -> int:
    return 1


@in_thread
def moved() -> int:
    time.sleep(0)
    return 1


@throttled
def limited() -> int:
    return 1


@in_thread
@logged
def both() -> int:
    time.sleep(0)
    return 2


@logged
@throttled
@logged
def stack() -> int:
    return 1


async def main() -> None:
    slow()  # E: blocking-sleep
    fast()
    await moved()
    limited()  # E: blocking-sleep
    await both()
    stack()  # E: blocking-sleep
