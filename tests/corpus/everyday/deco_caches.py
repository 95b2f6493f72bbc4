"""Decorators: caches."""

import time
from functools import cache, cached_property, lru_cache


@lru_cache(maxsize=10)
def settings() -> dict[str, str]:
    time.sleep(0)
    return {}


@cache
def table(name: str) -> str:
    return name


@lru_cache
def bare() -> int:
    time.sleep(0)
    return 1


class Repo:
    @lru_cache
    def find(self) -> int:
        time.sleep(0)
        return 1

    @cached_property
    def size(self) -> int:
        return 3

    @staticmethod
    @cache
    def shared() -> int:
        time.sleep(0)
        return 1


async def main() -> None:
    settings()  # E: blocking-sleep
    table("a")
    bare()  # E: blocking-sleep
    Repo().find()  # E: blocking-sleep
    print(Repo().size)
    Repo.shared()  # E: blocking-sleep
    settings.cache_clear()
    print(bare.cache_info())
    settings.__wrapped__()  # E: blocking-sleep
