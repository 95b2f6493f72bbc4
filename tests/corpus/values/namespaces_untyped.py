"""Functions in a namespace."""

import time
from types import SimpleNamespace


def slow():
    time.sleep(0)
    return 1


def quick():
    return 1


HOOKS = SimpleNamespace(before=slow, after=quick)


async def main():
    HOOKS.before()  # E: blocking-sleep
    HOOKS.after()
    local = SimpleNamespace(run=slow)
    local.run()  # E: blocking-sleep
