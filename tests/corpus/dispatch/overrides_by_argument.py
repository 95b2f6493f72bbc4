# typed-only: parameters are known by their annotations
"""Overrides of a generic class with other type arguments are not meant."""

import time
from abc import ABC, abstractmethod
from typing import Generic, TypeVar

T = TypeVar("T")


class Item: ...


class Remote: ...


class Store(ABC, Generic[T]):
    @abstractmethod
    def add(self, item: T) -> None: ...

    def add_twice(self, item: T) -> None:
        self.add(item)
        self.add(item)


class ItemStore(Store[Item]):
    def add(self, item: Item) -> None:
        time.sleep(0)


class RemoteStore(Store[Remote]):
    def add(self, item: Remote) -> None:
        pass


async def main(items: Store[Item], remotes: Store[Remote]) -> None:
    items.add(Item())  # E: blocking-sleep
    remotes.add(Remote())
    remotes.add_twice(Remote())
    items.add_twice(Item())  # E: blocking-sleep
