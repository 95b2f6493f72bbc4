"""Objects of a generic class."""

from __future__ import annotations
import time
from typing import Callable, Generic, TypeVar

T = TypeVar("T")


class Bus(Generic[T]):
    def __init__(self) -> None:
        self._handlers: list[Callable[[T], None]] = []

    def add(self, h: Callable[[T], None]) -> Bus[T]:
        self._handlers.append(h)
        return self

    def fire(self, e: T) -> None:
        for h in self._handlers:
            h(e)


def slow(e: int) -> None:
    time.sleep(0.02)


def fast(e: int) -> None: ...


orders = Bus[int]().add(fast)
slow_orders = Bus[int]().add(slow)


async def main() -> None:
    orders.fire(1)  # OK
    slow_orders.fire(1)  # E: blocking-sleep
