"""Objects of a generic class."""

from __future__ import annotations
import time
from typing import Callable, Generic, TypeVar

T = TypeVar("T")


class Bus(Generic[T]):
    def __init__(self):
        self._handlers = []

    def add(self, h):
        self._handlers.append(h)
        return self

    def fire(self, e):
        for h in self._handlers:
            h(e)


def slow(e):
    time.sleep(0.02)


def fast(e): ...


orders = Bus[int]().add(fast)
slow_orders = Bus[int]().add(slow)


async def main():
    orders.fire(1)  # OK
    slow_orders.fire(1)  # E: blocking-sleep
