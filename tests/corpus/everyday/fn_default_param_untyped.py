"""Functions as values: default param."""

import time
from collections.abc import Callable


def slow_clock():
    time.sleep(0)
    return 0.0


def stamp(clock = slow_clock):
    return clock()


def load(path, *, cached = True):
    if cached:
        return path
    time.sleep(0)
    return path


def fetch(url, wait = True):
    if not wait:
        return url
    time.sleep(0)
    return url


async def main():
    stamp()  # E: blocking-sleep
    stamp(lambda: 1.0)
    load("a")
    load("a", cached=False)  # E: blocking-sleep
    fetch("a", False)
    fetch("a")  # E: blocking-sleep
