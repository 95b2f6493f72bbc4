"""Functions as values: registry decorator."""

import time
from collections.abc import Callable

Handler = Callable[[str], str]
HANDLERS: dict[str, Handler] = {}


def handles(name):
    def register(func):
        HANDLERS[name] = func
        return func

    return register


@handles("slow")
def slow(text):
    time.sleep(0)
    return text


@handles("fast")
def fast(text):
    return text


def dispatch(name, text):
    return HANDLERS[name](text)


async def on_message():
    dispatch("slow", "x")  # E: blocking-sleep
    fast("x")
    slow("x")  # E: blocking-sleep
