"""A table in a field of a data class, given whole and filled later."""

import time
from dataclasses import dataclass, field
from typing import Callable


def slow() -> None:
    time.sleep(0.02)


def fast() -> None:
    pass


@dataclass
class Table:
    handlers: dict[str, Callable[[], None]] = field(default_factory=dict)

    def run(self, key: str) -> None:
        self.handlers[key]()

    def run_fast(self) -> None:
        self.handlers["fast"]()


t = Table({"fast": fast, "slow": slow})


async def a() -> None:
    t.run("slow")  # E: blocking-sleep


async def c() -> None:
    t.run_fast()


async def d() -> None:
    t.handlers["fast"]()


async def e() -> None:
    t.handlers["slow"]()  # E: blocking-sleep


u = Table({"fast": fast})
u.handlers["other"] = slow


async def f() -> None:
    u.run("other")  # E: blocking-sleep


async def main() -> None:
    for frame in (a, c, d, e, f):
        await frame()
