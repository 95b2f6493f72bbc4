# typed-only: parameters are known by their annotations
"""Members of an enumeration that hold functions, by its `__init__`."""

import time
from enum import Enum
from typing import Callable


def slow() -> int:
    time.sleep(0)
    return 1


def quick() -> int:
    return 1


class Tup(Enum):
    SLOW = ("slow", slow)
    QUICK = ("quick", quick)

    def __init__(self, label: str, func: Callable[[], int]) -> None:
        self.label = label
        self.func = func

    def run(self) -> int:
        return self.func()


async def main(tup: Tup) -> None:
    Tup.SLOW.func()  # E: blocking-sleep
    Tup.SLOW.run()  # E: blocking-sleep
    tup.run()  # E: blocking-sleep
    tup.func()  # E: blocking-sleep
    Tup.QUICK.run()
