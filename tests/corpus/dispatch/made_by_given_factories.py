"""Objects that a factory makes which the constructor was given."""

import time
from abc import ABC, abstractmethod
from typing import Callable


class Store(ABC):
    @abstractmethod
    def add(self, item: int) -> None: ...


class Memory(Store):
    def add(self, item: int) -> None:
        pass


class Disk(Store):
    def add(self, item: int) -> None:
        time.sleep(0)


class Given:
    def __init__(self, store: Store) -> None:
        self.store = store

    def save(self) -> None:
        self.store.add(1)


class Made:
    def __init__(self, factory: Callable[[], Store]) -> None:
        self.store = factory()

    def save(self) -> None:
        self.store.add(1)


class Uow:
    items: Store

    def __init__(self, factory: Callable[[], Store]) -> None:
        self.factory = factory

    def __enter__(self) -> "Uow":
        self.items = self.factory()
        return self

    def __exit__(self, *exc: object) -> None: ...


async def main() -> None:
    Given(Memory()).save()
    Given(Disk()).save()  # E: blocking-sleep
    Made(Memory).save()
    Made(Disk).save()  # E: blocking-sleep
    with Uow(Memory) as uow:
        uow.items.add(1)
    with Uow(Disk) as uow2:
        uow2.items.add(1)  # E: blocking-sleep
