"""Attributes that are set past `__setattr__` are there: `__getattr__` is not asked for them."""

import time
from typing import Any


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)

    def __getattr__(self, name):
        time.sleep(0)
        return getattr(self._target, name)


class Local:
    def __init__(self, target):
        self.__dict__["_target"] = target

    def __getattr__(self, name):
        time.sleep(0)
        return getattr(self._target, name)


async def main():
    proxy = Proxy([1])
    proxy._target
    proxy.append(2)  # E: blocking-sleep
    local = Local([1])
    local._target
