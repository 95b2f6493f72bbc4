"""Decorators: async detect."""

import asyncio
import functools
import inspect
import time
from collections.abc import Callable
from typing import Any


def universal(func):
    if inspect.iscoroutinefunction(func):

        @functools.wraps(func)
        async def awrapper(*args):
            return await func(*args)

        return awrapper

    @functools.wraps(func)
    def wrapper(*args):
        return func(*args)

    return wrapper


@universal
async def co():
    await asyncio.sleep(0)
    return 1


@universal
def slow():
    time.sleep(0)
    return 1


@universal
def fast():
    return 1


async def main():
    await co()
    slow()  # E: blocking-sleep
    fast()
