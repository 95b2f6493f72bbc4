"""What a helper puts into an object of which it knows nothing."""

import time


class Scheduler:
    def __init__(self):
        self.queue = []

    def tick(self):
        for fn in self.queue:
            fn()


def nap():
    time.sleep(0.02)


def install(s, fn):
    s.queue.append(fn)


l = Scheduler()
install(l, nap)
m = Scheduler()
install(m, int)


async def main():
    l.tick()  # E: blocking-sleep
    m.tick()  # OK
