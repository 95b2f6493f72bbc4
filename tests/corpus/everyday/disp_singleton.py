"""Which method runs: singleton."""

from __future__ import annotations

import time
from functools import lru_cache


class Registry:
    _instance: Registry | None = None

    def __new__(cls) -> Registry:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def lookup(self, name: str) -> str:
        time.sleep(0)
        return name

    def names(self) -> list[str]:
        return []

    @classmethod
    def instance(cls) -> Registry:
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance


@lru_cache
def registry() -> Registry:
    return Registry()


async def main() -> None:
    registry().lookup("x")  # E: blocking-sleep
    registry().names()
    Registry.instance().lookup("x")  # E: blocking-sleep
    Registry.instance().names()
    Registry().lookup("y")  # E: blocking-sleep
