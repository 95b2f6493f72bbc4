"""Decorators: class decorator."""

import dataclasses
import time
from typing import Any, TypeVar

C = TypeVar("C", bound=type)


def singleton(cls: type) -> Any:
    instances: dict[type, Any] = {}

    def get(*args: Any) -> Any:
        if cls not in instances:
            instances[cls] = cls(*args)
        return instances[cls]

    return get


def plain(cls: C) -> C:
    return cls


@singleton
class Database:
    def __init__(self) -> None:
        time.sleep(0)


@plain
class Light:
    def work(self) -> None:
        time.sleep(0)

    def rest(self) -> None:
        pass


@plain
@dataclasses.dataclass
class Both:
    n: int

    def __post_init__(self) -> None:
        time.sleep(0)


async def main() -> None:
    Database()  # E: blocking-sleep
    light = Light()
    light.work()  # E: blocking-sleep
    light.rest()
    Both(1)  # E: blocking-sleep
