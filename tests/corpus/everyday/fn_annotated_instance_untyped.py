"""Functions as values: an object that is annotated keeps what it was made with."""

import time
from collections.abc import Callable
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Cache(Generic[K, V]):
    def __init__(self, loader):
        self._loader = loader
        self._data = {}

    def get(self, key):
        if key not in self._data:
            self._data[key] = self._loader(key)
        return self._data[key]

    def peek(self, key):
        return self._data.get(key)


def load_user(key):
    time.sleep(0)
    return str(key)


def local_name(key):
    return str(key)


users = Cache(load_user)
names = Cache(local_name)


async def main():
    users.get(1)  # E: blocking-sleep
    names.get(1)
    users.peek(1)
