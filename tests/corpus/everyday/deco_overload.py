"""Decorators: overload."""

import time
from typing import Literal, overload


@overload
def fetch(wait: Literal[True]) -> str: ...
@overload
def fetch(wait: Literal[False]) -> None: ...
def fetch(wait: bool) -> str | None:
    if wait:
        time.sleep(0)
        return "x"
    return None


class Store:
    @overload
    def get(self, key: str) -> str: ...
    @overload
    def get(self, key: int) -> int: ...
    def get(self, key: str | int) -> str | int:
        time.sleep(0)
        return key


async def main() -> None:
    fetch(True)  # E: blocking-sleep
    fetch(False)
    Store().get("a")  # E: blocking-sleep
