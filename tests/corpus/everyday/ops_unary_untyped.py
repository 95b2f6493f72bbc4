"""Operations that are not written as calls: unary."""

from __future__ import annotations

import time


class Vector:
    def __neg__(self):
        time.sleep(0)
        return self

    def __abs__(self):
        time.sleep(0)
        return 1.0

    def __int__(self):
        time.sleep(0)
        return 1

    def __index__(self):
        time.sleep(0)
        return 0

    def __invert__(self):
        return self

    def __round__(self, digits = 0):
        time.sleep(0)
        return 1

    def __matmul__(self, other):
        time.sleep(0)
        return self

    def __divmod__(self, other):
        time.sleep(0)
        return 1, 1


async def compute():
    v = Vector()
    -v  # E: blocking-sleep
    ~v
    abs(v)  # E: blocking-sleep
    int(v)  # E: blocking-sleep
    round(v)  # E: blocking-sleep
    v @ v  # E: blocking-sleep
    divmod(v, 2)  # E: blocking-sleep
    [1, 2][v]  # E: blocking-sleep
    abs(-3)
