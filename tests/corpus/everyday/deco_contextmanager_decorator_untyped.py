"""Decorators: contextmanager decorator."""

import time
from collections.abc import Iterator
from contextlib import ContextDecorator, contextmanager


@contextmanager
def span(name):
    time.sleep(0)
    yield


class Timer(ContextDecorator):
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        pass


class SlowTimer(ContextDecorator):
    def __enter__(self):
        time.sleep(0)
        return self

    def __exit__(self, *exc):
        pass


@span("work")
def work():
    return 1


@Timer()
def light():
    return 2


@SlowTimer()
def heavy():
    return 2


async def main():
    work()  # E: blocking-sleep
    light()
    heavy()  # E: blocking-sleep
