"""Narrowing: callable."""

import inspect
import time
from collections.abc import Callable


def slow():
    time.sleep(0)
    return "x"


def resolve(value):
    if callable(value):
        return value()
    return value


def hasattr_close(thing):
    if hasattr(thing, "close"):
        thing.close()


class Conn:
    def close(self):
        time.sleep(0)


class Odd:
    def close(self):
        pass


async def invoke(func):
    if inspect.iscoroutinefunction(func):
        return await func()
    return "skipped"


async def main():
    resolve("x")
    resolve(slow)  # E: blocking-sleep
    hasattr_close(Odd())
    hasattr_close(Conn())  # E: blocking-sleep
    await invoke(slow)
