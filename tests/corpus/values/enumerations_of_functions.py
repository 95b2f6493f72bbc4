# typed-only: parameters are known by their annotations
"""Members of an enumeration that are functions."""

import functools
import time
from enum import Enum


def slow() -> int:
    time.sleep(0)
    return 1


def quick() -> int:
    return 1


class Op(Enum):
    SLOW = functools.partial(slow)
    QUICK = functools.partial(quick)

    def __call__(self) -> int:
        return self.value()


async def main(op: Op) -> None:
    Op.SLOW.value()  # E: blocking-sleep
    Op.QUICK.value()
    op.value()  # E: blocking-sleep
    op()  # E: blocking-sleep
    Op.SLOW()  # E: blocking-sleep
