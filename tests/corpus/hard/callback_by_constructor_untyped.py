"""A callback given to a constructor: the same class blocks or not by what it was given."""

import time
from collections.abc import Callable
from dataclasses import dataclass


def slow():
    time.sleep(0)
    return 1


def quick():
    return 1


class Runner:
    def __init__(self, callback):
        self.callback = callback

    def run(self):
        return self.callback()


class OnlyQuick:
    def __init__(self, callback):
        self.callback = callback

    def run(self):
        return self.callback()


@dataclass
class Strategy:
    function: Callable[[], int]

    def apply(self):
        return self.function()


async def wrong():
    Runner(slow).run()  # E: blocking-sleep
    Strategy(slow).apply()  # E: blocking-sleep


async def right():
    OnlyQuick(quick).run()  # OK
    Runner(slow)  # OK
    Strategy(slow)  # OK
