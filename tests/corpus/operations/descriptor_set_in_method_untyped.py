"""A descriptor stays what it is when methods of its class set the attribute."""

import time
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Field(Generic[T]):
    def __init__(self, default):
        self.default = default

    def __get__(self, obj, owner = None):
        return self.default

    def __set__(self, obj, value):
        pass


class Saving(Field[T]):
    def __set__(self, obj, value):
        time.sleep(0.01)
        super().__set__(obj, value)


class Plain:
    def __get__(self, obj, owner = None):
        return 1

    def __set__(self, obj, value):
        time.sleep(0.01)


class M:
    s = Saving("x")
    t: Saving[str] = Saving("x")
    p = Plain()

    def go(self):
        self.s = "y"


async def main():
    m = M()
    m.s = "y"  # E: blocking-sleep
    m.t = "y"  # E: blocking-sleep
    m.p = 1  # E: blocking-sleep
    m.go()  # E: blocking-sleep
