"""What a field of a data class is given that is annotated as a list and no more."""

import time
from dataclasses import dataclass, field
from typing import Callable


@dataclass
class Bare:
    guards: list

    def check(self):
        for g in self.guards:
            g()


@dataclass
class Typed:
    guards: list[Callable[[], None]]

    def check(self):
        for g in self.guards:
            g()


def slow():
    time.sleep(0.02)


async def main():
    Bare([int]).check()  # OK
    Typed([slow]).check()  # E: blocking-sleep
    Bare([slow]).check()  # E: blocking-sleep
