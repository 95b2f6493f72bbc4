# no-run: running shows another line than the one to be reported
"""Operations that are not written as calls: class body."""

import time


def slow_default() -> int:
    time.sleep(0)
    return 3


def build(prefix: str) -> type:
    class Generated:
        value = slow_default()

    return Generated


async def make() -> None:
    class Inline:
        value = slow_default()  # E: blocking-sleep

    def inner(count: int = slow_default()) -> int:  # E: blocking-sleep
        return count

    def lazy(count: int = 3) -> int:
        return slow_default()

    build("a")  # E: blocking-sleep
    print(Inline, inner, lazy)
