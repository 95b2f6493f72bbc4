"""Decorators with arguments, class-based ones, and ones that do both."""

import functools
import time
from collections.abc import Callable
from typing import Any


def retry(times: int = 3, delay: float = 0) -> Callable[[Callable[..., int]], Callable[..., int]]:
    def decorate(function: Callable[..., int]) -> Callable[..., int]:
        @functools.wraps(function)
        def wrapper(*args: Any, **kwargs: Any) -> int:
            for _ in range(times):
                return function(*args, **kwargs)
            return 0

        return wrapper

    return decorate


def backoff(seconds: float) -> Callable[[Callable[..., int]], Callable[..., int]]:
    def decorate(function: Callable[..., int]) -> Callable[..., int]:
        def wrapper(*args: Any, **kwargs: Any) -> int:
            time.sleep(seconds)
            return function(*args, **kwargs)

        return wrapper

    return decorate


class Timed:
    def __init__(self, function: Callable[..., int]) -> None:
        self.function = function

    def __call__(self, *args: Any, **kwargs: Any) -> int:
        return self.function(*args, **kwargs)


class Tagged:
    def __init__(self, tag: str) -> None:
        self.tag = tag

    def __call__(self, function: Callable[..., int]) -> Callable[..., int]:
        def wrapper(*args: Any, **kwargs: Any) -> int:
            return function(*args, **kwargs)

        return wrapper


@retry(times=2)
def retried_slow() -> int:
    time.sleep(0)
    return 1


@retry()
def retried_quick() -> int:
    return 1


@backoff(0)
def backed_off() -> int:
    return 1


@Timed
def timed_slow() -> int:
    time.sleep(0)
    return 1


@Timed
def timed_quick() -> int:
    return 1


@Tagged("a")
def tagged_slow() -> int:
    time.sleep(0)
    return 1


@Tagged("b")
def tagged_quick() -> int:
    return 1


async def wrong() -> None:
    retried_slow()  # E: blocking-sleep
    backed_off()  # E: blocking-sleep
    timed_slow()  # E: blocking-sleep
    tagged_slow()  # E: blocking-sleep


async def right() -> None:
    retried_quick()  # OK
    timed_quick()  # OK
    tagged_quick()  # OK
    print(retried_slow, timed_slow)  # OK
