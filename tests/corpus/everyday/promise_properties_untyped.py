# no-run: promises are checked, not run
"""Promises: properties."""

import time
from abc import ABC, abstractmethod

from mypy_fastapi_blocking import blocking, nonblocking


class Cache(ABC):
    @nonblocking
    @abstractmethod
    def get(self, key): ...

    @property
    @nonblocking
    def size(self):
        return 1


class Memory(Cache):
    def get(self, key):
        return key


class Redis(Cache):
    def get(self, key):
        return self._ask(key)  # E: blocking-sleep

    def _ask(self, key):
        time.sleep(0)
        return key

    @property
    def size(self):
        time.sleep(0)  # E: blocking-sleep
        return 2


@blocking
class Legacy:
    def go(self):
        pass

    @nonblocking
    def name(self):
        return "x"


async def main(cache):
    cache.get("a")
    print(cache.size)
    legacy = Legacy()
    legacy.go()  # E: blocking-call
    legacy.name()
