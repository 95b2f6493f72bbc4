"""Which method runs: generic repo."""

import time
from typing import Generic, TypeVar

T = TypeVar("T")


class Entity:
    def refresh(self) -> None:
        time.sleep(0)


class Light:
    def refresh(self) -> None:
        pass


E = TypeVar("E", Entity, Light)


class Repo(Generic[T]):
    def __init__(self, kind: type[T]) -> None:
        self.kind = kind
        self.items: dict[int, T] = {}

    def make(self) -> T:
        return self.kind()

    def get(self, key: int) -> T:
        return self.items[key]

    def first(self) -> T:
        return next(iter(self.items.values()))


class EntityRepo(Repo[Entity]):
    pass


def refreshed(item: E) -> E:
    item.refresh()
    return item


async def main() -> None:
    repo = Repo(Entity)
    repo.make().refresh()  # E: blocking-sleep
    Repo(Light).make().refresh()
    EntityRepo(Entity).make().refresh()  # E: blocking-sleep
    refreshed(Entity())  # E: blocking-sleep
    refreshed(Light())
