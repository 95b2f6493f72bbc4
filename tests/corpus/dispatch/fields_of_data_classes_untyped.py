"""Fields of data classes: what was given, the default or what its factory makes is what runs; a subclass's field replaces its base's."""

import time
from dataclasses import dataclass, field
from typing import Protocol


class Clock(Protocol):
    def __call__(self): ...


class SlowClock:
    def __call__(self):
        time.sleep(0)
        return 1.0


def fast_clock():
    return 1.0


class Store:
    def put(self): ...


class Disk(Store):
    def __init__(self):
        time.sleep(0)

    def put(self):
        time.sleep(0)


class Memory(Store):
    def put(self): ...


@dataclass
class OnDisk:
    store: Store = field(default_factory=Disk)


@dataclass
class Replaced(OnDisk):
    store: Store = field(default_factory=Memory)

    def save(self):
        self.store.put()


@dataclass
class InMemory:
    name: str
    store: Store = field(default_factory=Memory)

    def save(self):
        self.store.put()


@dataclass
class Required:
    name: str
    store: Store = field(default_factory=Disk)


@dataclass
class Service:
    clock: Clock = fast_clock

    def now(self):
        return self.clock()


DISK = Disk()


async def blocks():
    OnDisk()  # E: blocking-sleep
    Required("a")  # E: blocking-sleep
    Replaced(DISK).save()  # E: blocking-sleep
    InMemory("a", DISK).save()  # E: blocking-sleep
    Service(SlowClock()).now()  # E: blocking-sleep


async def does_not():
    Replaced()  # OK
    Replaced().save()  # OK
    Required("a", Memory())  # OK
    InMemory("a").save()  # OK
    InMemory("a", store=Memory()).save()  # OK
    Service().now()  # OK
    Service(fast_clock).now()  # OK
