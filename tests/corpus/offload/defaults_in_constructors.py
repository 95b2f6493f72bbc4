# typed-only: parameters are known by their annotations
"""An async method that calls what it is given, of a class whose constructor has a default."""

import time
from typing import Callable


def slow(x: int) -> int:
    time.sleep(0)
    return x


class D:
    def __init__(self, name: str = "x") -> None:
        self.name = name

    async def run(self, func: Callable[[int], int], x: int) -> int:
        return func(x)  # E: blocking-sleep

    async def go(self) -> int:
        return await self.run(slow, 1)


class E:
    def __init__(self, name: str) -> None:
        self.name = name

    async def run(self, func: Callable[[int], int], x: int) -> int:
        return func(x)  # E: blocking-sleep


async def main(d: D, e: E) -> None:
    await d.run(slow, 1)
    await d.go()
    await e.run(slow, 1)
