"""Inline wrappers block as the original does; offloading ones and coroutine makers do not."""

import asyncio
import functools
import time
from collections.abc import Awaitable, Callable
from typing import Any


def logged(function: Callable[..., int]) -> Callable[..., int]:
    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> int:
        return function(*args, **kwargs)

    return wrapper


def identity(function: Callable[..., int]) -> Callable[..., int]:
    return function


def offloaded(function: Callable[..., int]) -> Callable[..., Awaitable[int]]:
    @functools.wraps(function)
    async def wrapper(*args: Any, **kwargs: Any) -> int:
        return await asyncio.to_thread(function, *args, **kwargs)

    return wrapper


def offloaded_future(function: Callable[..., int]) -> Callable[..., Awaitable[int]]:
    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Awaitable[int]:
        call = functools.partial(function, *args, **kwargs)
        return asyncio.get_running_loop().run_in_executor(None, call)

    return wrapper


def delaying(function: Callable[..., int]) -> Callable[..., int]:
    def wrapper(*args: Any, **kwargs: Any) -> int:
        time.sleep(0)
        return function(*args, **kwargs)

    return wrapper


def replacing(function: Callable[..., int]) -> Callable[..., int]:
    def wrapper(*args: Any, **kwargs: Any) -> int:
        return 1

    return wrapper


@logged
def logged_slow() -> int:
    time.sleep(0)
    return 1


@logged
def logged_quick() -> int:
    return 1


@identity
def same_slow() -> int:
    time.sleep(0)
    return 1


@offloaded
def offloaded_slow() -> int:
    time.sleep(0)
    return 1


@offloaded_future
def future_slow() -> int:
    time.sleep(0)
    return 1


@delaying
def delayed_quick() -> int:
    return 1


@replacing
def replaced_slow() -> int:
    time.sleep(0)
    return 1


@logged
@identity
@logged
def thrice() -> int:
    time.sleep(0)
    return 1


class Service:
    @logged
    def load(self) -> int:
        time.sleep(0)
        return 1

    @offloaded
    def aload(self) -> int:
        time.sleep(0)
        return 1

    @logged
    def peek(self) -> int:
        return 1


async def wrong() -> None:
    logged_slow()  # E: blocking-sleep
    same_slow()  # E: blocking-sleep
    delayed_quick()  # E: blocking-sleep
    thrice()  # E: blocking-sleep
    Service().load()  # E: blocking-sleep
    logged(same_slow)()  # E: blocking-sleep


async def right() -> None:
    logged_quick()  # OK
    replaced_slow()  # OK
    await offloaded_slow()  # OK
    await future_slow()  # OK
    await Service().aload()  # OK
    Service().peek()  # OK
    await offloaded(same_slow)()  # OK
    logged(same_slow)  # OK
