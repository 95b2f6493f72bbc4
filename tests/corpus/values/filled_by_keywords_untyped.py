"""What is put into an object by keywords."""

import time


class Scheduler:
    def __init__(self):
        self.named = {}

    def name(self, **fns):
        self.named.update(fns)

    def tick_named(self, which):
        return self.named[which]()


def nap():
    time.sleep(0.02)


e = Scheduler()
e.name(x=nap)


async def main():
    e.tick_named("x")  # E: blocking-sleep
