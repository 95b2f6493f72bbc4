# typed-only: overloads are annotations
"""An overloaded function has one body."""

import time
from typing import overload


@overload
def load(n: int) -> int: ...
@overload
def load(n: str) -> str: ...
def load(n: object) -> object:
    time.sleep(0)
    return n


@overload
def peek(n: int) -> int: ...
@overload
def peek(n: str) -> str: ...
def peek(n: object) -> object:
    return n


class Store:
    @overload
    def get(self, key: int) -> int: ...
    @overload
    def get(self, key: str) -> str: ...
    def get(self, key: object) -> object:
        return load(1)


async def wrong() -> None:
    load(1)  # E: blocking-sleep
    load("a")  # E: blocking-sleep
    Store().get("a")  # E: blocking-sleep


async def right() -> None:
    peek(1)  # OK
    peek("a")  # OK
