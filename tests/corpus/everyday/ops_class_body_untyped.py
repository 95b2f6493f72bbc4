# no-run: running shows another line than the one to be reported
"""Operations that are not written as calls: class body."""

import time


def slow_default():
    time.sleep(0)
    return 3


def build(prefix):
    class Generated:
        value = slow_default()

    return Generated


async def make():
    class Inline:
        value = slow_default()  # E: blocking-sleep

    def inner(count = slow_default()):  # E: blocking-sleep
        return count

    def lazy(count = 3):
        return slow_default()

    build("a")  # E: blocking-sleep
    print(Inline, inner, lazy)
