"""Operations that are not written as calls: construct."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any


def now() -> float:
    time.sleep(0)
    return 0.0


@dataclass
class Event:
    name: str
    at: float = field(default_factory=now)


@dataclass
class Order:
    number: int

    def __post_init__(self) -> None:
        time.sleep(0)


class Meta(type):
    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        time.sleep(0)
        return super().__call__(*args, **kwargs)


class Service(metaclass=Meta):
    pass


class Pool:
    def __new__(cls) -> Pool:
        time.sleep(0)
        return super().__new__(cls)


class Child(Pool):
    def __init__(self) -> None:
        self.x = 1


async def build() -> None:
    Event("a")  # E: blocking-sleep
    Event("a", 1.0)
    Event("a", at=1.0)
    Order(1)  # E: blocking-sleep
    Service()  # E: blocking-sleep
    Pool()  # E: blocking-sleep
    Child()  # E: blocking-sleep
    print(Event, Pool)
