"""Polling loops, rate limits and retries as people write them."""

import asyncio
import random
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class RateLimiter:
    def __init__(self, interval):
        self.interval = interval
        self.last = 0.0

    def wait(self):
        delta = time.monotonic() - self.last
        if delta < self.interval:
            time.sleep(self.interval - delta)
        self.last = time.monotonic()

    async def await_turn(self):
        await asyncio.sleep(0)  # OK
        self.last = time.monotonic()  # OK


def with_retries(function, attempts = 2):
    for attempt in range(attempts):
        try:
            return function()
        except ValueError:
            time.sleep(random.random() * attempt)
    return function()


async def with_async_retries(function):
    for _ in range(2):
        try:
            return await asyncio.to_thread(function)  # OK
        except ValueError:
            await asyncio.sleep(0)  # OK
    return await asyncio.to_thread(function)  # OK


def status():
    return "done"


limiter = RateLimiter(1e9)


async def wrong():
    limiter.wait()  # E: blocking-sleep


async def retries():
    await with_async_retries(status)  # OK
    await with_async_retries(lambda: limiter.wait())  # OK


async def poll():
    while True:
        if status() == "done":  # OK
            return "done"
        await asyncio.sleep(0.1)  # OK


async def right():
    await limiter.await_turn()  # OK
    limiter.last  # OK
