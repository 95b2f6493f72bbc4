"""Objects that a factory makes which the constructor was given."""

import time
from abc import ABC, abstractmethod
from typing import Callable


class Store(ABC):
    @abstractmethod
    def add(self, item): ...


class Memory(Store):
    def add(self, item):
        pass


class Disk(Store):
    def add(self, item):
        time.sleep(0)


class Given:
    def __init__(self, store):
        self.store = store

    def save(self):
        self.store.add(1)


class Made:
    def __init__(self, factory):
        self.store = factory()

    def save(self):
        self.store.add(1)


class Uow:
    items: Store

    def __init__(self, factory):
        self.factory = factory

    def __enter__(self):
        self.items = self.factory()
        return self

    def __exit__(self, *exc): ...


async def main():
    Given(Memory()).save()
    Given(Disk()).save()  # E: blocking-sleep
    Made(Memory).save()
    Made(Disk).save()  # E: blocking-sleep
    with Uow(Memory) as uow:
        uow.items.add(1)
    with Uow(Disk) as uow2:
        uow2.items.add(1)  # E: blocking-sleep
