"""What a helper puts into a set or a dict is gone through."""

import time


def slow():
    time.sleep(0.001)
    yield "a"


def pairs():
    time.sleep(0.001)
    yield "a", 1


def h1(rows):
    out = set()
    out.update(rows)


def h2(rows):
    out = {}
    out.update(rows)


def h3(rows):
    return set().union(rows)


def h4(rows):
    out = []
    out += rows


def h5(rows):
    out = []
    out.extend(rows)


def h6(rows):
    return frozenset(rows)


async def main():
    h1(slow())  # E: blocking-sleep
    h2(pairs())  # E: blocking-sleep
    h3(slow())  # E: blocking-sleep
    h4(slow())  # E: blocking-sleep
    h5(slow())  # E: blocking-sleep
    h6(slow())  # E: blocking-sleep
