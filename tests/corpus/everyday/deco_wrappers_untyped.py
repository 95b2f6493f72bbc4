"""Decorators: wrappers."""

import asyncio
import functools
import time
from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def logged(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        print("call")
        return func(*args, **kwargs)

    return wrapper


def in_thread(func):
    @functools.wraps(func)
    async def wrapper(*args, **kwargs):
        return await asyncio.to_thread(func, *args, **kwargs)

    return wrapper


def throttled(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        time.sleep(0)
        return func(*args, **kwargs)

    return wrapper


@logged
def slow():
    time.sleep(0)
    return 1


@logged
def fast():
    return 1


@in_thread
def moved():
    time.sleep(0)
    return 1


@throttled
def limited():
    return 1


@in_thread
@logged
def both():
    time.sleep(0)
    return 2


@logged
@throttled
@logged
def stack():
    return 1


async def main():
    slow()  # E: blocking-sleep
    fast()
    await moved()
    limited()  # E: blocking-sleep
    await both()
    stack()  # E: blocking-sleep
