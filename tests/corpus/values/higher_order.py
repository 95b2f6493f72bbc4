"""Polymorphic helpers block exactly when the function given to them does."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

T = TypeVar("T")


def retry(fn: Callable[[], T], times: int = 3) -> T:
    for _ in range(times - 1):
        try:
            return fn()
        except ValueError:
            pass
    return fn()


def retry_deep(fn: Callable[[], T]) -> T:
    return retry(fn)


def call(fn: Callable[..., T], *args: Any, **kwargs: Any) -> T:
    return fn(*args, **kwargs)


def call_twice(fn: Callable[[], T]) -> T:
    inner = lambda: fn()
    call(inner)
    return call(inner)


def ignore(fn: Callable[[], object]) -> str:
    return fn.__name__


def offload(fn: Callable[..., T], *args: Any) -> Awaitable[T]:
    return asyncio.get_running_loop().run_in_executor(None, fn, *args)


def offload_deep(fn: Callable[..., T], *args: Any, **kwargs: Any) -> Awaitable[T]:
    return offload(fn, *args)


def slow() -> int:
    time.sleep(0)
    return 1


def quick() -> int:
    return 1


class Service:
    def load(self) -> int:
        return slow()

    def peek(self) -> int:
        return 1

    def apply(self, fn: Callable[[], T]) -> T:
        return fn()


service = Service()


async def wrong() -> None:
    retry(slow)  # E: blocking-sleep
    retry(lambda: slow())  # E: blocking-sleep
    retry_deep(slow)  # E: blocking-sleep
    call(time.sleep, 0)  # E: blocking-sleep
    call(fn=slow)  # E: blocking-sleep
    call_twice(slow)  # E: blocking-sleep
    retry(service.load)  # E: blocking-sleep
    service.apply(slow)  # E: blocking-sleep
    call(retry, slow)  # E: blocking-sleep


async def right() -> None:
    retry(quick)  # OK
    retry(lambda: 1)  # OK
    retry_deep(quick)  # OK
    call(quick)  # OK
    call_twice(quick)  # OK
    ignore(slow)  # OK
    retry(service.peek)  # OK
    service.apply(quick)  # OK
    call(retry, quick)  # OK
    await offload(slow)  # OK
    await offload_deep(slow)  # OK
    await call(offload, slow)  # OK
    await retry(lambda: offload(slow))  # OK


async def local_helper() -> None:
    def run(fn: Callable[[], int]) -> int:
        return fn()

    run(slow)  # E: blocking-sleep
    run(quick)  # OK
