"""Constructors run code: __init__, __new__, __post_init__, inherited ones, two hops down."""

import time
from dataclasses import dataclass, field


class Client:
    def __init__(self):
        self._connect()

    def _connect(self):
        time.sleep(1)


class Lazy:
    def __init__(self):
        self.client = None

    def connect(self):
        time.sleep(1)


class Child(Client):
    pass


class Quiet(Client):
    def __init__(self):
        self.value = 1


class Loud(Client):
    def __init__(self):
        super().__init__()


class Made:
    def __new__(cls):
        time.sleep(1)
        return super().__new__(cls)


@dataclass
class Record:
    size: int = 1

    def __post_init__(self):
        time.sleep(self.size)


@dataclass
class Plain:
    size: int = 1
    tags: list[str] = field(default_factory=list)


def slow_default():
    time.sleep(1)
    return 1


@dataclass
class WithFactory:
    size: int = field(default_factory=slow_default)


async def wrong():
    Client()  # E: blocking-sleep
    Child()  # E: blocking-sleep
    Loud()  # E: blocking-sleep
    Made()  # E: blocking-sleep
    Record()  # E: blocking-sleep
    WithFactory()  # E: blocking-sleep


async def right():
    Lazy()  # OK
    Quiet()  # OK
    Plain()  # OK
    WithFactory(size=1)  # OK
