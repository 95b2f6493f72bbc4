"""Context managers as decorators: calling the function enters and leaves them."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator


@contextlib.contextmanager
def slowly() -> Iterator[None]:
    time.sleep(0.01)
    yield


@contextlib.contextmanager
def quickly() -> Iterator[None]:
    yield


class Timer(contextlib.ContextDecorator):
    def __enter__(self) -> Timer:
        return self

    def __exit__(self, *exc: object) -> None:
        time.sleep(0.01)


@slowly()
def entered() -> int:
    return 1


@quickly()
def not_slowed() -> int:
    return 1


@quickly()
def slow_itself() -> int:
    time.sleep(0.01)
    return 1


@Timer()
def left() -> int:
    return 1


timer = Timer()


@timer
def left_too() -> int:
    return 1


async def call() -> None:
    entered()  # E: blocking-sleep
    not_slowed()  # OK
    slow_itself()  # E: blocking-sleep
    left()  # E: blocking-sleep
    left_too()  # E: blocking-sleep
