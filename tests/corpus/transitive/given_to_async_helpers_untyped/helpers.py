# no-run: what helpers do with what they are given is told where it is given
"""Async functions that run what they are given."""

import asyncio
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

T = TypeVar("T")


async def retried(fn, *args, attempts = 3):
    for _ in range(attempts):
        try:
            return fn(*args)
        except ValueError:
            await asyncio.sleep(0)
    raise RuntimeError


async def measured(fn):
    return fn()


async def awaited(fn):
    return await fn()


async def threaded(fn):
    return await asyncio.to_thread(fn)


async def through(fn):
    return await retried(fn)


async def gone_through(items):
    return [item for item in items]


class Bus:
    def __init__(self):
        self.handlers = []

    def on(self, fn):
        self.handlers.append(fn)

    async def publish(self, x):
        for handler in self.handlers:
            handler(x)
