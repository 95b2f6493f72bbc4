"""Narrowing: callable."""

import inspect
import time
from collections.abc import Callable


def slow() -> str:
    time.sleep(0)
    return "x"


def resolve(value: str | Callable[[], str]) -> str:
    if callable(value):
        return value()
    return value


def hasattr_close(thing: object) -> None:
    if hasattr(thing, "close"):
        thing.close()


class Conn:
    def close(self) -> None:
        time.sleep(0)


class Odd:
    def close(self) -> None:
        pass


async def invoke(func: Callable[[], object]) -> object:
    if inspect.iscoroutinefunction(func):
        return await func()
    return "skipped"


async def main() -> None:
    resolve("x")
    resolve(slow)  # E: blocking-sleep
    hasattr_close(Odd())
    hasattr_close(Conn())  # E: blocking-sleep
    await invoke(slow)
