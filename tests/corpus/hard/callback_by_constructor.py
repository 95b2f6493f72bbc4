"""A callback given to a constructor: the same class blocks or not by what it was given."""

import time
from collections.abc import Callable
from dataclasses import dataclass


def slow() -> int:
    time.sleep(0)
    return 1


def quick() -> int:
    return 1


class Runner:
    def __init__(self, callback: Callable[[], int]) -> None:
        self.callback = callback

    def run(self) -> int:
        return self.callback()


class OnlyQuick:
    def __init__(self, callback: Callable[[], int]) -> None:
        self.callback = callback

    def run(self) -> int:
        return self.callback()


@dataclass
class Strategy:
    function: Callable[[], int]

    def apply(self) -> int:
        return self.function()


async def wrong() -> None:
    Runner(slow).run()  # E: blocking-sleep
    Strategy(slow).apply()  # E: blocking-sleep


async def right() -> None:
    OnlyQuick(quick).run()  # OK
    Runner(slow)  # OK
    Strategy(slow)  # OK
