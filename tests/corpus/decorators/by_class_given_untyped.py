"""`singledispatch` with the class given beside the function, and through helpers."""

import time
from functools import singledispatch
from typing import Any


class Event: ...


class Saved(Event): ...


class Seen(Event): ...


@singledispatch
def handle(event):
    pass


@handle.register(Saved)
def saved(event):
    time.sleep(0.02)


@handle.register(Seen)
def seen(event):
    pass


def added(event):
    time.sleep(0.02)


handle.register(int, added)


def fire(event):
    handle(event)


async def direct():
    handle(Saved())  # E: blocking-sleep
    handle(Seen())  # OK
    handle(1)  # E: blocking-sleep
    handle("x")  # OK


async def through_a_helper():
    fire(Saved())  # E: blocking-sleep
    fire(Seen())  # OK
    fire(1)  # E: blocking-sleep
    fire("x")  # OK


async def of_any(event):
    handle(event)  # E: blocking-sleep


async def main():
    await direct()
    await through_a_helper()
    await of_any(Saved())
