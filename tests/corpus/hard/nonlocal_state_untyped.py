"""nonlocal, global and loop variables that hold functions."""

import time
from collections.abc import Callable

_hook = None


def slow():
    time.sleep(0)
    return 1


def quick():
    return 1


def install():
    global _hook
    _hook = slow  # type: ignore[assignment]


def make():
    current = quick

    def change():
        nonlocal current
        current = slow

    change()
    return lambda: current()


install()


async def wrong():
    _hook()  # type: ignore[misc]  # E: blocking-sleep
    make()()  # E: blocking-sleep


async def right():
    install()  # OK
    make()  # OK


async def loop_variable():
    for function in (quick, slow):
        function()  # E: blocking-sleep
    for function in (quick, quick):
        function()  # OK
