"""A table in a field of a data class, given whole and filled later."""

import time
from dataclasses import dataclass, field
from typing import Callable


def slow():
    time.sleep(0.02)


def fast():
    pass


@dataclass
class Table:
    handlers: dict[str, Callable[[], None]] = field(default_factory=dict)

    def run(self, key):
        self.handlers[key]()

    def run_fast(self):
        self.handlers["fast"]()


t = Table({"fast": fast, "slow": slow})


async def a():
    t.run("slow")  # E: blocking-sleep


async def c():
    t.run_fast()


async def d():
    t.handlers["fast"]()


async def e():
    t.handlers["slow"]()  # E: blocking-sleep


u = Table({"fast": fast})
u.handlers["other"] = slow


async def f():
    u.run("other")  # E: blocking-sleep


async def main():
    for frame in (a, c, d, e, f):
        await frame()
