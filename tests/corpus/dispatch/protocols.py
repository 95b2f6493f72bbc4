# typed-only: protocols live in annotations
"""Calls through a Protocol enter the classes that implement it."""

import time
from collections.abc import Iterable
from typing import Protocol


class Storage(Protocol):
    def save(self, value: int) -> int: ...

    def label(self) -> str: ...


class Counter(Protocol):
    def count_things(self) -> int: ...


class Disk:
    def save(self, value: int) -> int:
        time.sleep(0)
        return value

    def label(self) -> str:
        return "disk"


class Memory:
    def save(self, value: int) -> int:
        return value

    def label(self) -> str:
        return "memory"


class Abacus:
    def count_things(self) -> int:
        return 1


class Explicit(Counter):
    def count_things(self) -> int:
        return 2


async def wrong(storage: Storage = Disk()) -> None:
    storage.save(1)  # E: blocking-sleep
    Disk().save(1)  # E: blocking-sleep


async def right(storage: Storage = Disk(), counter: Counter = Abacus()) -> None:
    storage.label()  # OK
    counter.count_things()  # OK
    Memory().save(1)  # OK


async def several(storages: Iterable[Storage] = (Disk(),)) -> None:
    for storage in storages:
        storage.save(1)  # E: blocking-sleep
        storage.label()  # OK
