# typed-only: parameters are known by their annotations
"""What a method of a generic class returns, in its own methods."""

import time
from abc import ABC, abstractmethod
from typing import Generic, Protocol, Sequence, TypeVar


class Identified(Protocol):
    @property
    def key(self) -> str: ...


T = TypeVar("T", bound=Identified)


class Item:
    @property
    def key(self) -> str:
        return "i"


class RemoteItem:
    @property
    def key(self) -> str:
        time.sleep(0)
        return "r"


class Store(ABC, Generic[T]):
    @abstractmethod
    def all(self) -> Sequence[T]: ...

    def keys(self) -> list[str]:
        return [item.key for item in self.all()]


class MemoryStore(Store[T]):
    def __init__(self) -> None:
        self._items: list[T] = []

    def all(self) -> Sequence[T]:
        return list(self._items)


class ItemStore(Store[Item]):
    def all(self) -> Sequence[Item]:
        return []


async def main(given: Store[Item]) -> None:
    ItemStore().keys()
    memory: MemoryStore[Item] = MemoryStore()
    memory.keys()
    given.keys()
    remote: MemoryStore[RemoteItem] = MemoryStore()
    remote.keys()  # E: blocking-sleep
