# no-run: running shows another line than the one to be reported
"""Promises: functions."""

import asyncio
import time

from mypy_fastapi_blocking import blocking, nonblocking


@nonblocking
def price(n: int) -> int:
    return helper(n)


@nonblocking
def wrong(n: int) -> int:
    time.sleep(0)  # E: blocking-sleep
    return n


def helper(n: int) -> int:
    return n * 2


@blocking("database")
def legacy() -> None:
    pass


class Base:
    @nonblocking
    def compute(self) -> int:
        return 1


class Good(Base):
    def compute(self) -> int:
        return helper(3)


class Bad(Base):
    def compute(self) -> int:
        time.sleep(0)  # E: blocking-sleep
        return 1


async def main() -> None:
    price(1)
    wrong(1)
    Base().compute()
    Bad().compute()
    legacy()  # E: blocking-database
    await asyncio.to_thread(legacy)
