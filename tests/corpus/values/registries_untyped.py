"""Registries filled by decorators and by calls, and looked up."""

import time
from collections.abc import Callable

SLOW: dict[str, Callable[[], int]] = {}
QUICK: dict[str, Callable[[], int]] = {}
HOOKS: list[Callable[[], int]] = []


def register(name):
    def decorate(function):
        SLOW[name] = function
        return function

    return decorate


def register_quick(function):
    QUICK[function.__name__] = function
    return function


@register("a")
def first():
    time.sleep(0)
    return 1


@register_quick
def second():
    return 1


def third():
    time.sleep(0)
    return 1


HOOKS.append(third)


async def wrong(name = "a"):
    SLOW[name]()  # E: blocking-sleep
    first()  # E: blocking-sleep
    for hook in HOOKS:
        hook()  # E: blocking-sleep


async def right(name = "second"):
    QUICK[name]()  # OK
    second()  # OK
    print(SLOW, HOOKS)  # OK
