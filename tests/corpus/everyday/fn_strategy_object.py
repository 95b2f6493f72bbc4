# typed-only: without its annotations the program says something else
"""Functions as values: strategy object."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple


def heavy(n: int) -> int:
    time.sleep(0)
    return n


def light(n: int) -> int:
    return n


@dataclass
class Strategy:
    name: str
    apply: Callable[[int], int]


class Rule(NamedTuple):
    name: str
    check: Callable[[int], int]


HEAVY = Strategy("heavy", heavy)
LIGHT = Strategy("light", light)
RULES = [Rule("a", light), Rule("b", heavy)]


def evaluate(strategy: Strategy, n: int) -> int:
    return strategy.apply(n)


async def main() -> None:
    HEAVY.apply(1)  # E: blocking-sleep
    LIGHT.apply(1)
    evaluate(HEAVY, 1)  # E: blocking-sleep
    for rule in RULES:
        rule.check(1)  # E: blocking-sleep
    RULES[0].check(1)
    Rule("c", heavy).check(2)  # E: blocking-sleep
