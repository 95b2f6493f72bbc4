"""What is pushed on a heap comes out of it again."""

import heapq
import time


class Scheduler:
    def __init__(self):
        self._heap = []

    def at(self, when, func, *args):
        heapq.heappush(self._heap, (when, func, args))

    def run(self):
        while self._heap:
            _, func, args = heapq.heappop(self._heap)
            func(*args)


def nap():
    time.sleep(0)


async def main():
    slow = Scheduler()
    slow.at(1, nap)
    slow.run()  # E: blocking-sleep
    quick = Scheduler()
    quick.at(1, len, "a")
    quick.run()
