"""One side."""

from __future__ import annotations

import time

from corpus.transitive.cycle import right


def ping(n: int) -> None:
    if n:
        right.pong(n - 1)


def tick(n: int) -> int:
    return right.tock(n - 1) if n else 0


def block() -> None:
    time.sleep(1)


async def handler() -> None:
    ping(1)  # E: blocking-sleep
    tick(2)  # OK
    right.pong(1)  # E: blocking-sleep
