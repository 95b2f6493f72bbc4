"""A decorator of a bus hands the function to a method of the bus."""

import time
from collections import defaultdict


class UserCreated:
    pass


class Bus:
    def __init__(self):
        self.h = defaultdict(list)

    def subscribe(self, et, fn):
        self.h[et].append(fn)

    def on(self, et):
        def deco(fn):
            self.subscribe(et, fn)
            return fn

        return deco

    def emit(self, e):
        for h in self.h[type(e)]:
            h(e)


bus = Bus()


@bus.on(UserCreated)
def a(e):
    time.sleep(0.01)


async def main():
    bus.emit(UserCreated())  # E: blocking-sleep
