"""Polymorphic helpers block exactly when the function given to them does."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

T = TypeVar("T")


def retry(fn, times = 3):
    for _ in range(times - 1):
        try:
            return fn()
        except ValueError:
            pass
    return fn()


def retry_deep(fn):
    return retry(fn)


def call(fn, *args, **kwargs):
    return fn(*args, **kwargs)


def call_twice(fn):
    inner = lambda: fn()
    call(inner)
    return call(inner)


def ignore(fn):
    return fn.__name__


def offload(fn, *args):
    return asyncio.get_running_loop().run_in_executor(None, fn, *args)


def offload_deep(fn, *args, **kwargs):
    return offload(fn, *args)


def slow():
    time.sleep(0)
    return 1


def quick():
    return 1


class Service:
    def load(self):
        return slow()

    def peek(self):
        return 1

    def apply(self, fn):
        return fn()


service = Service()


async def wrong():
    retry(slow)  # E: blocking-sleep
    retry(lambda: slow())  # E: blocking-sleep
    retry_deep(slow)  # E: blocking-sleep
    call(time.sleep, 0)  # E: blocking-sleep
    call(fn=slow)  # E: blocking-sleep
    call_twice(slow)  # E: blocking-sleep
    retry(service.load)  # E: blocking-sleep
    service.apply(slow)  # E: blocking-sleep
    call(retry, slow)  # E: blocking-sleep


async def right():
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


async def local_helper():
    def run(fn):
        return fn()

    run(slow)  # E: blocking-sleep
    run(quick)  # OK
