"""Registries filled by decorators and by calls, and looked up."""

import time
from collections.abc import Callable

SLOW: dict[str, Callable[[], int]] = {}
QUICK: dict[str, Callable[[], int]] = {}
HOOKS: list[Callable[[], int]] = []


def register(name: str) -> Callable[[Callable[[], int]], Callable[[], int]]:
    def decorate(function: Callable[[], int]) -> Callable[[], int]:
        SLOW[name] = function
        return function

    return decorate


def register_quick(function: Callable[[], int]) -> Callable[[], int]:
    QUICK[function.__name__] = function
    return function


@register("a")
def first() -> int:
    time.sleep(0)
    return 1


@register_quick
def second() -> int:
    return 1


def third() -> int:
    time.sleep(0)
    return 1


HOOKS.append(third)


async def wrong(name: str = "a") -> None:
    SLOW[name]()  # E: blocking-sleep
    first()  # E: blocking-sleep
    for hook in HOOKS:
        hook()  # E: blocking-sleep


async def right(name: str = "second") -> None:
    QUICK[name]()  # OK
    second()  # OK
    print(SLOW, HOOKS)  # OK
