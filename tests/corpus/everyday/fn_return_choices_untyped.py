"""Functions as values: return choices."""

import time
from collections.abc import Callable


def slow():
    time.sleep(0)
    return 1


def fast():
    return 1


def choose(flag):
    return slow if flag else fast


def pick():
    return slow, fast


def by_name(name):
    match name:
        case "slow":
            return slow
        case _:
            return fast


async def main():
    choose(True)()  # E: blocking-sleep
    a, b = pick()
    a()  # E: blocking-sleep
    b()
    by_name("slow")()  # E: blocking-sleep
    func = slow or fast
    func()  # E: blocking-sleep
