"""Decorators: contextmanager decorator."""

import time
from collections.abc import Iterator
from contextlib import ContextDecorator, contextmanager


@contextmanager
def span(name: str) -> Iterator[None]:
    time.sleep(0)
    yield


class Timer(ContextDecorator):
    def __enter__(self) -> "Timer":
        return self

    def __exit__(self, *exc: object) -> None:
        pass


class SlowTimer(ContextDecorator):
    def __enter__(self) -> "SlowTimer":
        time.sleep(0)
        return self

    def __exit__(self, *exc: object) -> None:
        pass


@span("work")
def work() -> int:
    return 1


@Timer()
def light() -> int:
    return 2


@SlowTimer()
def heavy() -> int:
    return 2


async def main() -> None:
    work()  # E: blocking-sleep
    light()
    heavy()  # E: blocking-sleep
