"""Callbacks given to a constructor or a setter, called by a method."""

import time
from collections.abc import Callable


def slow():
    time.sleep(0)
    return 1


def quick():
    return 1


class SlowRunner:
    def __init__(self):
        self.callback = slow
        self.hooks = [slow]

    def run(self):
        return self.callback()

    def fire(self):
        for hook in self.hooks:
            hook()

    def size(self):
        return len(self.hooks)


class QuickRunner:
    def __init__(self):
        self.callback = quick

    def run(self):
        return self.callback()


async def wrong():
    SlowRunner().run()  # E: blocking-sleep
    SlowRunner().fire()  # E: blocking-sleep
    SlowRunner().callback()  # E: blocking-sleep


async def right():
    QuickRunner().run()  # OK
    QuickRunner().callback()  # OK
    SlowRunner().size()  # OK
    SlowRunner()  # OK
