"""Functions as values: nonlocal."""

import time
from collections.abc import Callable


def slow() -> None:
    time.sleep(0)


def fast() -> None:
    pass


async def switch() -> None:
    action: Callable[[], None] = fast

    def arm() -> None:
        nonlocal action
        action = slow

    action()
    arm()
    action()  # E: blocking-sleep


async def counter() -> None:
    total = 0

    def bump() -> int:
        nonlocal total
        total += 1
        return total

    bump()
    print(total)
