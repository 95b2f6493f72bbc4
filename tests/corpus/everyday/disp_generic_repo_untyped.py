"""Which method runs: generic repo."""

import time
from typing import Generic, TypeVar

T = TypeVar("T")


class Entity:
    def refresh(self):
        time.sleep(0)


class Light:
    def refresh(self):
        pass


E = TypeVar("E", Entity, Light)


class Repo(Generic[T]):
    def __init__(self, kind):
        self.kind = kind
        self.items = {}

    def make(self):
        return self.kind()

    def get(self, key):
        return self.items[key]

    def first(self):
        return next(iter(self.items.values()))


class EntityRepo(Repo[Entity]):
    pass


def refreshed(item):
    item.refresh()
    return item


async def main():
    repo = Repo(Entity)
    repo.make().refresh()  # E: blocking-sleep
    Repo(Light).make().refresh()
    EntityRepo(Entity).make().refresh()  # E: blocking-sleep
    refreshed(Entity())  # E: blocking-sleep
    refreshed(Light())
