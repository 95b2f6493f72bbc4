"""Functions as values: nonlocal."""

import time
from collections.abc import Callable


def slow():
    time.sleep(0)


def fast():
    pass


async def switch():
    action = fast

    def arm():
        nonlocal action
        action = slow

    action()
    arm()
    action()  # E: blocking-sleep


async def counter():
    total = 0

    def bump():
        nonlocal total
        total += 1
        return total

    bump()
    print(total)
