"""Generators and context managers that promise not to block answer for themselves."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from mypy_fastapi_blocking import nonblocking


@nonblocking
def gen() -> Iterator[int]:
    yield 1
    time.sleep(0.001)  # E: blocking-sleep


@contextmanager
@nonblocking
def inner() -> Iterator[int]:
    time.sleep(0.001)  # E: blocking-sleep
    yield 1


@nonblocking
@contextmanager
def outer() -> Iterator[int]:
    time.sleep(0.001)  # E: blocking-sleep
    yield 1


async def main() -> None:
    for _ in gen():
        pass
    with inner():
        pass
    with outer():
        pass
