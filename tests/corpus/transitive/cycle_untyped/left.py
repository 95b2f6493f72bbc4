"""One side."""

from __future__ import annotations

import time

from corpus.transitive.cycle_untyped import right


def ping(n):
    if n:
        right.pong(n - 1)


def tick(n):
    return right.tock(n - 1) if n else 0


def block():
    time.sleep(1)


async def handler():
    ping(1)  # E: blocking-sleep
    tick(2)  # OK
    right.pong(1)  # E: blocking-sleep
