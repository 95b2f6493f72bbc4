"""Objects that are called as elements of a list that callers pass."""

import time
from typing import Iterable, Any


class Rule:
    def check(self, x):
        raise NotImplementedError

    def __call__(self, x):
        return self.check(x)


class Length(Rule):
    def check(self, x):
        return True


class Unique(Rule):
    def check(self, x):
        time.sleep(0.01)
        return True


def first(rules, x):
    return next((r for r in rules if r(x)), None)


def first2(rules, x):
    for r in rules:
        if r(x):
            return r
    return None


def first3(rules, x):
    return [r(x) for r in rules]


def first4(rules, x):
    return any(r.check(x) for r in rules)


async def main():
    first([Length()], "abc")
    first([Unique()], "abc")  # E: blocking-sleep
    first2([Length()], "abc")
    first2([Unique()], "abc")  # E: blocking-sleep
    first3([Length()], "abc")
    first3([Unique()], "abc")  # E: blocking-sleep
    first4([Length()], "abc")
    first4([Unique()], "abc")  # E: blocking-sleep
