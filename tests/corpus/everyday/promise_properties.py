# no-run: promises are checked, not run
"""Promises: properties."""

import time
from abc import ABC, abstractmethod

from mypy_fastapi_blocking import blocking, nonblocking


class Cache(ABC):
    @nonblocking
    @abstractmethod
    def get(self, key: str) -> str: ...

    @property
    @nonblocking
    def size(self) -> int:
        return 1


class Memory(Cache):
    def get(self, key: str) -> str:
        return key


class Redis(Cache):
    def get(self, key: str) -> str:
        return self._ask(key)  # E: blocking-sleep

    def _ask(self, key: str) -> str:
        time.sleep(0)
        return key

    @property
    def size(self) -> int:
        time.sleep(0)  # E: blocking-sleep
        return 2


@blocking
class Legacy:
    def go(self) -> None:
        pass

    @nonblocking
    def name(self) -> str:
        return "x"


async def main(cache: Cache) -> None:
    cache.get("a")
    print(cache.size)
    legacy = Legacy()
    legacy.go()  # E: blocking-call
    legacy.name()
