"""Which method runs: singleton."""

from __future__ import annotations

import time
from functools import lru_cache


class Registry:
    _instance: Registry | None = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def lookup(self, name):
        time.sleep(0)
        return name

    def names(self):
        return []

    @classmethod
    def instance(cls):
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance


@lru_cache
def registry():
    return Registry()


async def main():
    registry().lookup("x")  # E: blocking-sleep
    registry().names()
    Registry.instance().lookup("x")  # E: blocking-sleep
    Registry.instance().names()
    Registry().lookup("y")  # E: blocking-sleep
