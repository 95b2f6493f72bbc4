"""Functions as values: iter sentinel."""

import time


def poll():
    time.sleep(0)
    return 3


def calm():
    return 3


class Bag(dict[str, int]):
    def __missing__(self, key):
        time.sleep(0)
        return 0


async def main():
    for n in iter(poll, 3):  # E: blocking-sleep
        print(n)
    for n in iter(calm, 3):
        print(n)
    bag = Bag()
    print(bag["x"])  # E: blocking-sleep
    print(bag.get("x"))
