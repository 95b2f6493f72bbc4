"""Objects made of what a constructor was given: at any depth, the object that was given is what runs."""

import time
from typing import Generic, TypeVar


class Disk:
    def put(self) -> None:
        time.sleep(0)


class Memory(Disk):
    def put(self) -> None: ...


D = TypeVar("D", bound=Disk)


class Repository:
    def __init__(self, store: Disk) -> None:
        self.store = store

    def save(self) -> None:
        self.store.put()


class Typed(Generic[D]):
    def __init__(self, store: D) -> None:
        self.store = store

    def save(self) -> None:
        self.store.put()


class Service:
    def __init__(self, store: Disk) -> None:
        self.repository = Repository(store)
        self.typed = Typed(store)

    def create(self) -> None:
        self.repository.save()

    def typed_create(self) -> None:
        self.typed.save()


class Application:
    def __init__(self, store: Disk) -> None:
        self.service = Service(store)

    def run(self) -> None:
        self.service.create()


class Sleeper:
    def __init__(self, store: Disk) -> None:
        self.store = store

    def put(self) -> None:
        time.sleep(0)
        self.store.put()


class Restless:
    def __init__(self, store: Disk) -> None:
        self.sleeper = Sleeper(store)

    def run(self) -> None:
        self.sleeper.put()


async def blocks() -> None:
    Repository(Disk()).save()  # E: blocking-sleep
    Service(Disk()).create()  # E: blocking-sleep
    Service(Disk()).typed_create()  # E: blocking-sleep
    Application(Disk()).run()  # E: blocking-sleep
    Restless(Memory()).run()  # E: blocking-sleep


async def does_not() -> None:
    Repository(Memory()).save()  # OK
    Service(Memory()).create()  # OK
    Service(Memory()).typed_create()  # OK
    Application(Memory()).run()  # OK
