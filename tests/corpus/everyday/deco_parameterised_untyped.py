"""Decorators: parameterised."""

import functools
import time
from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def retry(times, delay = 0):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for _ in range(times):
                try:
                    return func(*args, **kwargs)
                except OSError:
                    time.sleep(delay)
            return None

        return wrapper  # type: ignore[return-value]

    return decorate


def tag(name):
    def decorate(func):
        func.tag = name  # type: ignore[attr-defined]
        return func

    return decorate


@retry(2)
def fails():
    raise OSError


@tag("x")
def tagged():
    return 1


@tag("y")
def slow():
    time.sleep(0)


async def main():
    fails()  # E: blocking-sleep
    tagged()
    slow()  # E: blocking-sleep
