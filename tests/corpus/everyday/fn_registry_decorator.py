"""Functions as values: registry decorator."""

import time
from collections.abc import Callable

Handler = Callable[[str], str]
HANDLERS: dict[str, Handler] = {}


def handles(name: str) -> Callable[[Handler], Handler]:
    def register(func: Handler) -> Handler:
        HANDLERS[name] = func
        return func

    return register


@handles("slow")
def slow(text: str) -> str:
    time.sleep(0)
    return text


@handles("fast")
def fast(text: str) -> str:
    return text


def dispatch(name: str, text: str) -> str:
    return HANDLERS[name](text)


async def on_message() -> None:
    dispatch("slow", "x")  # E: blocking-sleep
    fast("x")
    slow("x")  # E: blocking-sleep
