"""Decorators: class decorator."""

import dataclasses
import time
from typing import Any, TypeVar

C = TypeVar("C", bound=type)


def singleton(cls):
    instances = {}

    def get(*args):
        if cls not in instances:
            instances[cls] = cls(*args)
        return instances[cls]

    return get


def plain(cls):
    return cls


@singleton
class Database:
    def __init__(self):
        time.sleep(0)


@plain
class Light:
    def work(self):
        time.sleep(0)

    def rest(self):
        pass


@plain
@dataclasses.dataclass
class Both:
    n: int

    def __post_init__(self):
        time.sleep(0)


async def main():
    Database()  # E: blocking-sleep
    light = Light()
    light.work()  # E: blocking-sleep
    light.rest()
    Both(1)  # E: blocking-sleep
