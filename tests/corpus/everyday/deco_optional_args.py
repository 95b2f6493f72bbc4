"""Decorators: optional args."""

import functools
import time
from collections.abc import Callable
from typing import Any


def traced(func: Callable[..., Any] | None = None, *, name: str = "") -> Any:
    if func is None:
        return functools.partial(traced, name=name)

    @functools.wraps(func)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        return func(*args, **kwargs)

    return wrapper


@traced
def slow() -> None:
    time.sleep(0)


@traced(name="x")
def slow_named() -> None:
    time.sleep(0)


@traced(name="y")
def fast() -> None:
    pass


async def main() -> None:
    slow()  # E: blocking-sleep
    slow_named()  # E: blocking-sleep
    fast()
