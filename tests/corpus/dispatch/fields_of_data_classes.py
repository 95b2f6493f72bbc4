"""Fields of data classes: what was given, the default or what its factory makes is what runs; a subclass's field replaces its base's."""

import time
from dataclasses import dataclass, field
from typing import Protocol


class Clock(Protocol):
    def __call__(self) -> float: ...


class SlowClock:
    def __call__(self) -> float:
        time.sleep(0)
        return 1.0


def fast_clock() -> float:
    return 1.0


class Store:
    def put(self) -> None: ...


class Disk(Store):
    def __init__(self) -> None:
        time.sleep(0)

    def put(self) -> None:
        time.sleep(0)


class Memory(Store):
    def put(self) -> None: ...


@dataclass
class OnDisk:
    store: Store = field(default_factory=Disk)


@dataclass
class Replaced(OnDisk):
    store: Store = field(default_factory=Memory)

    def save(self) -> None:
        self.store.put()


@dataclass
class InMemory:
    name: str
    store: Store = field(default_factory=Memory)

    def save(self) -> None:
        self.store.put()


@dataclass
class Required:
    name: str
    store: Store = field(default_factory=Disk)


@dataclass
class Service:
    clock: Clock = fast_clock

    def now(self) -> float:
        return self.clock()


DISK = Disk()


async def blocks() -> None:
    OnDisk()  # E: blocking-sleep
    Required("a")  # E: blocking-sleep
    Replaced(DISK).save()  # E: blocking-sleep
    InMemory("a", DISK).save()  # E: blocking-sleep
    Service(SlowClock()).now()  # E: blocking-sleep


async def does_not() -> None:
    Replaced()  # OK
    Replaced().save()  # OK
    Required("a", Memory())  # OK
    InMemory("a").save()  # OK
    InMemory("a", store=Memory()).save()  # OK
    Service().now()  # OK
    Service(fast_clock).now()  # OK
