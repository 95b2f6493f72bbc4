"""Decorators: at definition."""

import time
from collections.abc import Callable


def register(func: Callable[[], int]) -> Callable[[], int]:
    time.sleep(0)
    return func


def calm(func: Callable[[], int]) -> Callable[[], int]:
    return func


async def main() -> None:
    @register  # E: blocking-sleep
    def one() -> int:
        return 1

    @calm
    def two() -> int:
        return 2

    one()
    two()
