"""nonlocal, global and loop variables that hold functions."""

import time
from collections.abc import Callable

_hook = None


def slow() -> int:
    time.sleep(0)
    return 1


def quick() -> int:
    return 1


def install() -> None:
    global _hook
    _hook = slow  # type: ignore[assignment]


def make() -> Callable[[], int]:
    current = quick

    def change() -> None:
        nonlocal current
        current = slow

    change()
    return lambda: current()


install()


async def wrong() -> None:
    _hook()  # type: ignore[misc]  # E: blocking-sleep
    make()()  # E: blocking-sleep


async def right() -> None:
    install()  # OK
    make()  # OK


async def loop_variable() -> None:
    for function in (quick, slow):
        function()  # E: blocking-sleep
    for function in (quick, quick):
        function()  # OK
