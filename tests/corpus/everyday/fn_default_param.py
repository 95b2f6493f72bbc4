"""Functions as values: default param."""

import time
from collections.abc import Callable


def slow_clock() -> float:
    time.sleep(0)
    return 0.0


def stamp(clock: Callable[[], float] = slow_clock) -> float:
    return clock()


def load(path: str, *, cached: bool = True) -> str:
    if cached:
        return path
    time.sleep(0)
    return path


def fetch(url: str, wait: bool = True) -> str:
    if not wait:
        return url
    time.sleep(0)
    return url


async def main() -> None:
    stamp()  # E: blocking-sleep
    stamp(lambda: 1.0)
    load("a")
    load("a", cached=False)  # E: blocking-sleep
    fetch("a", False)
    fetch("a")  # E: blocking-sleep
