"""dataclasses.replace makes a new instance, with all that its constructor runs."""

import time
from dataclasses import dataclass, replace


@dataclass
class Slow:
    number: int = 0

    def __post_init__(self) -> None:
        time.sleep(0)


@dataclass
class Quick:
    number: int = 0


def of_slow(item: Slow) -> Slow:
    return replace(item, number=1)


def of_quick(item: Quick) -> Quick:
    return replace(item, number=1)


SLOW = Slow()


async def wrong() -> None:
    replace(SLOW, number=1)  # E: blocking-sleep
    of_slow(SLOW)  # E: blocking-sleep
    of_slow(item=SLOW)  # E: blocking-sleep


async def right() -> None:
    replace(Quick(), number=1)  # OK
    of_quick(Quick(2))  # OK
