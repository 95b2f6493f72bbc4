"""Decorators: overload."""

import time
from typing import Literal, overload


@overload
def fetch(wait): ...
@overload
def fetch(wait): ...
def fetch(wait):
    if wait:
        time.sleep(0)
        return "x"
    return None


class Store:
    @overload
    def get(self, key): ...
    @overload
    def get(self, key): ...
    def get(self, key):
        time.sleep(0)
        return key


async def main():
    fetch(True)  # E: blocking-sleep
    fetch(False)
    Store().get("a")  # E: blocking-sleep
