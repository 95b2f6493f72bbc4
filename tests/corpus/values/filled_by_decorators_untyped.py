"""What a helper puts into an object by the decorator that this gives."""

import time


class Scheduler:
    def __init__(self):
        self.queue = []

    def every(self, seconds):
        def wrap(fn):
            self.queue.append(fn)
            return fn

        return wrap

    def tick(self):
        for fn in self.queue:
            fn()


def nap():
    time.sleep(0.02)


def install1(s, fn):
    s.every(1)(fn)


h = Scheduler()
install1(h, nap)


async def main():
    h.tick()  # E: blocking-sleep
