"""Objects that are called as elements of a list that callers pass."""

import time
from typing import Iterable, Any


class Rule:
    def check(self, x: Any) -> bool:
        raise NotImplementedError

    def __call__(self, x: Any) -> bool:
        return self.check(x)


class Length(Rule):
    def check(self, x: Any) -> bool:
        return True


class Unique(Rule):
    def check(self, x: Any) -> bool:
        time.sleep(0.01)
        return True


def first(rules: list[Rule], x: Any) -> Rule | None:
    return next((r for r in rules if r(x)), None)


def first2(rules: list[Rule], x: Any) -> Rule | None:
    for r in rules:
        if r(x):
            return r
    return None


def first3(rules: list[Rule], x: Any) -> list[bool]:
    return [r(x) for r in rules]


def first4(rules: list[Rule], x: Any) -> bool:
    return any(r.check(x) for r in rules)


async def main() -> None:
    first([Length()], "abc")
    first([Unique()], "abc")  # E: blocking-sleep
    first2([Length()], "abc")
    first2([Unique()], "abc")  # E: blocking-sleep
    first3([Length()], "abc")
    first3([Unique()], "abc")  # E: blocking-sleep
    first4([Length()], "abc")
    first4([Unique()], "abc")  # E: blocking-sleep
