"""Decorators: caches."""

import time
from functools import cache, cached_property, lru_cache


@lru_cache(maxsize=10)
def settings():
    time.sleep(0)
    return {}


@cache
def table(name):
    return name


@lru_cache
def bare():
    time.sleep(0)
    return 1


class Repo:
    @lru_cache
    def find(self):
        time.sleep(0)
        return 1

    @cached_property
    def size(self):
        return 3

    @staticmethod
    @cache
    def shared():
        time.sleep(0)
        return 1


async def main():
    settings()  # E: blocking-sleep
    table("a")
    bare()  # E: blocking-sleep
    Repo().find()  # E: blocking-sleep
    print(Repo().size)
    Repo.shared()  # E: blocking-sleep
    settings.cache_clear()
    print(bare.cache_info())
    settings.__wrapped__()  # E: blocking-sleep
