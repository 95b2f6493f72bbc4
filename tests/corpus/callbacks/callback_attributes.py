"""Callbacks given to a constructor or a setter, called by a method."""

import time
from collections.abc import Callable


def slow() -> int:
    time.sleep(0)
    return 1


def quick() -> int:
    return 1


class SlowRunner:
    def __init__(self) -> None:
        self.callback: Callable[[], int] = slow
        self.hooks = [slow]

    def run(self) -> int:
        return self.callback()

    def fire(self) -> None:
        for hook in self.hooks:
            hook()

    def size(self) -> int:
        return len(self.hooks)


class QuickRunner:
    def __init__(self) -> None:
        self.callback: Callable[[], int] = quick

    def run(self) -> int:
        return self.callback()


async def wrong() -> None:
    SlowRunner().run()  # E: blocking-sleep
    SlowRunner().fire()  # E: blocking-sleep
    SlowRunner().callback()  # E: blocking-sleep


async def right() -> None:
    QuickRunner().run()  # OK
    QuickRunner().callback()  # OK
    SlowRunner().size()  # OK
    SlowRunner()  # OK
