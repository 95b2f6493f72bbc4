"""Objects made of what a constructor was given: at any depth, the object that was given is what runs."""

import time
from typing import Generic, TypeVar


class Disk:
    def put(self):
        time.sleep(0)


class Memory(Disk):
    def put(self): ...


D = TypeVar("D", bound=Disk)


class Repository:
    def __init__(self, store):
        self.store = store

    def save(self):
        self.store.put()


class Typed(Generic[D]):
    def __init__(self, store):
        self.store = store

    def save(self):
        self.store.put()


class Service:
    def __init__(self, store):
        self.repository = Repository(store)
        self.typed = Typed(store)

    def create(self):
        self.repository.save()

    def typed_create(self):
        self.typed.save()


class Application:
    def __init__(self, store):
        self.service = Service(store)

    def run(self):
        self.service.create()


class Sleeper:
    def __init__(self, store):
        self.store = store

    def put(self):
        time.sleep(0)
        self.store.put()


class Restless:
    def __init__(self, store):
        self.sleeper = Sleeper(store)

    def run(self):
        self.sleeper.put()


async def blocks():
    Repository(Disk()).save()  # E: blocking-sleep
    Service(Disk()).create()  # E: blocking-sleep
    Service(Disk()).typed_create()  # E: blocking-sleep
    Application(Disk()).run()  # E: blocking-sleep
    Restless(Memory()).run()  # E: blocking-sleep


async def does_not():
    Repository(Memory()).save()  # OK
    Service(Memory()).create()  # OK
    Service(Memory()).typed_create()  # OK
    Application(Memory()).run()  # OK
