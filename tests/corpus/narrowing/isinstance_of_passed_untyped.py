"""isinstance() of a parameter: what the caller passes answers, where its class is known."""

import time
from typing import Any


class Disk:
    def put(self):
        time.sleep(0.01)


class Memory:
    def put(self): ...


class Tape(Disk): ...


def save(store):
    if isinstance(store, Disk):
        store.put()


def skip(store):
    if not isinstance(store, (Memory, str)):
        time.sleep(0.01)


def two_down(store):
    save(store)


async def frame():
    save(Disk())  # E: blocking-sleep
    save(Tape())  # E: blocking-sleep
    save(Memory())  # OK
    skip(Memory())  # OK
    skip(Disk())  # E: blocking-sleep
    two_down(Disk())  # E: blocking-sleep
    two_down(Memory())  # OK
