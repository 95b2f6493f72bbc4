"""Which method runs: enum strategy."""

import time
from enum import Enum
from typing import NamedTuple, TypedDict


class Mode(Enum):
    FAST = "fast"
    SLOW = "slow"

    def run(self) -> None:
        if self is Mode.SLOW:
            time.sleep(0)

    @property
    def label(self) -> str:
        return self.value

    @classmethod
    def load(cls) -> "Mode":
        time.sleep(0)
        return cls.FAST


class Pair(NamedTuple):
    left: int
    right: int

    def total(self) -> int:
        time.sleep(0)
        return self.left + self.right

    def swap(self) -> "Pair":
        return Pair(self.right, self.left)


class Context(TypedDict):
    pair: Pair
    name: str


async def main() -> None:
    print(Mode.SLOW.label)
    Mode.SLOW.run()  # E: blocking-sleep
    Mode.load()  # E: blocking-sleep
    for mode in Mode:
        print(mode.label)
    pair = Pair(1, 2)
    pair.total()  # E: blocking-sleep
    pair.swap()
    pair.swap().total()  # E: blocking-sleep
    context: Context = {"pair": pair, "name": "x"}
    context["pair"].total()  # E: blocking-sleep
    context["name"].upper()
