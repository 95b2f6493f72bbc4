"""What functions return of tables, by a key that callers pass."""

import time
from enum import Enum
from typing import Protocol


class Kind(Enum):
    A = 1
    B = 2
    C = 3


class Store(Protocol):
    def put(self): ...


class Slow:
    def put(self):
        time.sleep(0.01)


class Fast:
    def put(self): ...


def slow():
    time.sleep(0.01)


def fast(): ...


STORES = {Kind.A: Slow(), Kind.B: Fast(), Kind.C: Slow()}
FUNCTIONS = {1: slow, 2: fast}
TYPES = {int: slow, str: fast}


def by_kind(kind):
    return STORES[kind]


def by_number(number):
    return FUNCTIONS[number]


def by_type(kind):
    return TYPES[kind]


def guarded(kind, enabled = True):
    if not enabled:
        return None
    return STORES[kind]


class Table:
    stores = {"slow": Slow(), "fast": Fast()}

    def get(self, name):
        return self.stores[name]


GROWING = {"a": fast}


def growing(name):
    return GROWING[name]


GROWING["b"] = slow


async def main():
    by_kind(Kind.A).put()  # E: blocking-sleep
    by_kind(Kind.B).put()
    by_kind(Kind.C).put()  # E: blocking-sleep
    for kind in Kind:
        by_kind(kind).put()  # E: blocking-sleep
    by_number(1)()  # E: blocking-sleep
    by_number(2)()
    by_type(int)()  # E: blocking-sleep
    if (store := guarded(Kind.A)) is not None:
        store.put()  # E: blocking-sleep
    if (store := guarded(Kind.B)) is not None:
        store.put()
    Table().get("slow").put()  # E: blocking-sleep
    Table().get("fast").put()
    growing("b")()  # E: blocking-sleep
