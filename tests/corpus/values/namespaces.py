"""Functions in a namespace."""

import time
from types import SimpleNamespace


def slow() -> int:
    time.sleep(0)
    return 1


def quick() -> int:
    return 1


HOOKS = SimpleNamespace(before=slow, after=quick)


async def main() -> None:
    HOOKS.before()  # E: blocking-sleep
    HOOKS.after()
    local = SimpleNamespace(run=slow)
    local.run()  # E: blocking-sleep
