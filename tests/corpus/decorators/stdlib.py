"""Decorators of the standard library."""

import contextlib
import functools
import time
from collections.abc import Iterator


@functools.lru_cache(maxsize=None)
def cached_slow(n: int = 0) -> int:
    time.sleep(n)
    return n


@functools.lru_cache
def bare_cached_slow(n: int = 0) -> int:
    time.sleep(n)
    return n


@functools.cache
def cached_quick(n: int = 0) -> int:
    return n


@functools.singledispatch
def show(value: object) -> str:
    return "object"


@show.register(int)
def _show_int(value: int) -> str:
    time.sleep(0)
    return "int"


@functools.singledispatch
def name(value: object) -> str:
    return "object"


@name.register(int)
def _name_int(value: int) -> str:
    return "int"


@functools.total_ordering
class Version:
    def __init__(self, n: int) -> None:
        self.n = n

    def __eq__(self, other: object) -> bool:
        return True

    def __lt__(self, other: "Version") -> bool:
        time.sleep(0)
        return False


class Methods:
    @functools.lru_cache(maxsize=8)
    def cached(self) -> int:
        time.sleep(0)
        return 1

    @contextlib.contextmanager
    def transaction(self) -> Iterator[int]:
        yield 1
        time.sleep(0)

    @contextlib.contextmanager
    def quiet(self) -> Iterator[int]:
        yield 1

    @staticmethod
    @functools.cache
    def static_cached() -> int:
        time.sleep(0)
        return 1


async def wrong() -> None:
    cached_slow(0)  # E: blocking-sleep
    bare_cached_slow(0)  # E: blocking-sleep
    show(1)  # E: blocking-sleep
    Methods().cached()  # E: blocking-sleep
    Methods.static_cached()  # E: blocking-sleep
    with Methods().transaction():  # E: blocking-sleep
        pass
    Version(1) < Version(2)  # E: blocking-sleep


async def right() -> None:
    cached_quick(0)  # OK
    name(1)  # OK
    cached_slow.cache_clear()  # OK
    cached_slow.cache_info()  # OK
    with Methods().quiet():  # OK
        pass
    Methods().transaction()  # OK
    Version(1) == Version(2)  # OK
