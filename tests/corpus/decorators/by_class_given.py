"""`singledispatch` with the class given beside the function, and through helpers."""

import time
from functools import singledispatch
from typing import Any


class Event: ...


class Saved(Event): ...


class Seen(Event): ...


@singledispatch
def handle(event: Any) -> None:
    pass


@handle.register(Saved)
def saved(event: Any) -> None:
    time.sleep(0.02)


@handle.register(Seen)
def seen(event: Any) -> None:
    pass


def added(event: Any) -> None:
    time.sleep(0.02)


handle.register(int, added)


def fire(event: Any) -> None:
    handle(event)


async def direct() -> None:
    handle(Saved())  # E: blocking-sleep
    handle(Seen())  # OK
    handle(1)  # E: blocking-sleep
    handle("x")  # OK


async def through_a_helper() -> None:
    fire(Saved())  # E: blocking-sleep
    fire(Seen())  # OK
    fire(1)  # E: blocking-sleep
    fire("x")  # OK


async def of_any(event: Any) -> None:
    handle(event)  # E: blocking-sleep


async def main() -> None:
    await direct()
    await through_a_helper()
    await of_any(Saved())
