"""Functions as values: higher order."""

import asyncio
import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def retry(action: Callable[[], T], times: int = 3) -> T:
    for _ in range(times):
        return action()
    raise RuntimeError


def timed(func: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    return func(*args, **kwargs)


async def threaded(func: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    return await asyncio.to_thread(func, *args, **kwargs)


def keep(func: Callable[[], T]) -> Callable[[], T]:
    return func


def load() -> int:
    time.sleep(0)
    return 1


def guess(n: int) -> int:
    return n


async def handler() -> None:
    retry(load)  # E: blocking-sleep
    retry(lambda: guess(1))
    timed(load)  # E: blocking-sleep
    timed(guess, 3)
    timed(retry, load)  # E: blocking-sleep
    await threaded(load)
    await threaded(retry, load)
    keep(load)
    keep(load)()  # E: blocking-sleep
    retry(keep(load))  # E: blocking-sleep
    retry(action=load)  # E: blocking-sleep
