"""What callers pass excludes branches: enum members, membership, match, order, negation, defaults filled in."""

import time
from enum import Enum


class Mode(Enum):
    FAST = 1
    SLOW = 2


def by_enum(mode=Mode.FAST):
    if mode is Mode.SLOW:
        time.sleep(0.01)


def by_in(mode):
    if mode in ("disk", "net"):
        time.sleep(0.01)


def by_match(mode):
    match mode:
        case "disk":
            time.sleep(0.01)


def inner(wait):
    if wait:
        time.sleep(0.01)


def negated(nowait):
    inner(not nowait)


def filled(wait=None):
    if wait is None:
        wait = False
    inner(wait)


def retry(delay=0):
    if delay > 0:
        time.sleep(delay)


def each(items=()):
    for _ in items:
        time.sleep(0.01)


async def main():
    by_enum()
    by_in("mem")
    by_match("mem")
    negated(True)
    filled()
    retry()
    each()
