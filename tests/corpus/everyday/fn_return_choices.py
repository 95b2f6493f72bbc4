"""Functions as values: return choices."""

import time
from collections.abc import Callable


def slow() -> int:
    time.sleep(0)
    return 1


def fast() -> int:
    return 1


def choose(flag: bool) -> Callable[[], int]:
    return slow if flag else fast


def pick() -> tuple[Callable[[], int], Callable[[], int]]:
    return slow, fast


def by_name(name: str) -> Callable[[], int]:
    match name:
        case "slow":
            return slow
        case _:
            return fast


async def main() -> None:
    choose(True)()  # E: blocking-sleep
    a, b = pick()
    a()  # E: blocking-sleep
    b()
    by_name("slow")()  # E: blocking-sleep
    func = slow or fast
    func()  # E: blocking-sleep
