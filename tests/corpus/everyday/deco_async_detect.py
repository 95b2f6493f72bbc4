"""Decorators: async detect."""

import asyncio
import functools
import inspect
import time
from collections.abc import Callable
from typing import Any


def universal(func: Callable[..., Any]) -> Callable[..., Any]:
    if inspect.iscoroutinefunction(func):

        @functools.wraps(func)
        async def awrapper(*args: Any) -> Any:
            return await func(*args)

        return awrapper

    @functools.wraps(func)
    def wrapper(*args: Any) -> Any:
        return func(*args)

    return wrapper


@universal
async def co() -> int:
    await asyncio.sleep(0)
    return 1


@universal
def slow() -> int:
    time.sleep(0)
    return 1


@universal
def fast() -> int:
    return 1


async def main() -> None:
    await co()
    slow()  # E: blocking-sleep
    fast()
