"""Polling loops, rate limits and retries as people write them."""

import asyncio
import random
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class RateLimiter:
    def __init__(self, interval: float) -> None:
        self.interval = interval
        self.last = 0.0

    def wait(self) -> None:
        delta = time.monotonic() - self.last
        if delta < self.interval:
            time.sleep(self.interval - delta)
        self.last = time.monotonic()

    async def await_turn(self) -> None:
        await asyncio.sleep(0)  # OK
        self.last = time.monotonic()  # OK


def with_retries(function: Callable[[], T], attempts: int = 2) -> T:
    for attempt in range(attempts):
        try:
            return function()
        except ValueError:
            time.sleep(random.random() * attempt)
    return function()


async def with_async_retries(function: Callable[[], T]) -> T:
    for _ in range(2):
        try:
            return await asyncio.to_thread(function)  # OK
        except ValueError:
            await asyncio.sleep(0)  # OK
    return await asyncio.to_thread(function)  # OK


def status() -> str:
    return "done"


limiter = RateLimiter(1e9)


async def wrong() -> None:
    limiter.wait()  # E: blocking-sleep


async def retries() -> None:
    await with_async_retries(status)  # OK
    await with_async_retries(lambda: limiter.wait())  # OK


async def poll() -> str:
    while True:
        if status() == "done":  # OK
            return "done"
        await asyncio.sleep(0.1)  # OK


async def right() -> None:
    await limiter.await_turn()  # OK
    limiter.last  # OK
