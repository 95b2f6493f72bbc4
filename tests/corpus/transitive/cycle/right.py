"""The other side."""

from __future__ import annotations

from corpus.transitive.cycle import left


def pong(n: int) -> None:
    if n:
        left.ping(n - 1)
    left.block()


def tock(n: int) -> int:
    return left.tick(n - 1) if n else 0


async def handler() -> None:
    left.ping(2)  # E: blocking-sleep
    left.tick(2)  # OK
    tock(1)  # OK
