"""Objects that hold a function they were made with, wherever they were made."""

from __future__ import annotations

import time
from collections import namedtuple
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple


def slow() -> int:
    time.sleep(0.01)
    return 1


def fast() -> int:
    return 1


class Hooks(NamedTuple):
    before: Callable[[], int]
    after: Callable[[], int]


Pair = namedtuple("Pair", ["first", "second"])


class Runner:
    def __init__(self, function: Callable[[], int]) -> None:
        self.function = function

    def run(self) -> int:
        return self.function()


@dataclass
class Step:
    function: Callable[[], int]

    def run(self) -> int:
        return self.function()


HOOKS = Hooks(slow, fast)
PAIR = Pair(fast, slow)
SLOW = Runner(slow)
FAST = Runner(fast)


def make_slow() -> Runner:
    return Runner(slow)


def make_fast() -> Runner:
    return Runner(fast)


def make_step(function: Callable[[], int]) -> Step:
    return Step(function)


async def named_tuples() -> None:
    HOOKS.before()  # E: blocking-sleep
    HOOKS.after()  # OK
    HOOKS[0]()  # E: blocking-sleep
    HOOKS[1]()  # OK
    before, after = HOOKS
    before()  # E: blocking-sleep
    after()  # OK
    hooks = Hooks(after=slow, before=fast)
    hooks.before()  # OK
    hooks.after()  # E: blocking-sleep
    PAIR.first()  # OK
    PAIR.second()  # E: blocking-sleep


async def made_in_a_function() -> None:
    make_slow().run()  # E: blocking-sleep
    make_fast().run()  # OK
    runner = make_slow()
    runner.run()  # E: blocking-sleep
    make_step(slow).run()  # E: blocking-sleep
    make_step(fast).run()  # OK


async def module_level() -> None:
    SLOW.run()  # E: blocking-sleep
    FAST.run()  # OK
