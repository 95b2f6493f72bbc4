"""Decorators: parameterised."""

import functools
import time
from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def retry(times: int, delay: float = 0) -> Callable[[F], F]:
    def decorate(func: F) -> F:
        @functools.wraps(func)
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            for _ in range(times):
                try:
                    return func(*args, **kwargs)
                except OSError:
                    time.sleep(delay)
            return None

        return wrapper  # type: ignore[return-value]

    return decorate


def tag(name: str) -> Callable[[F], F]:
    def decorate(func: F) -> F:
        func.tag = name  # type: ignore[attr-defined]
        return func

    return decorate


@retry(2)
def fails() -> None:
    raise OSError


@tag("x")
def tagged() -> int:
    return 1


@tag("y")
def slow() -> None:
    time.sleep(0)


async def main() -> None:
    fails()  # E: blocking-sleep
    tagged()
    slow()  # E: blocking-sleep
