"""isinstance() of a parameter: what the caller passes answers, where its class is known."""

import time
from typing import Any


class Disk:
    def put(self) -> None:
        time.sleep(0.01)


class Memory:
    def put(self) -> None: ...


class Tape(Disk): ...


def save(store: Any) -> None:
    if isinstance(store, Disk):
        store.put()


def skip(store: Any) -> None:
    if not isinstance(store, (Memory, str)):
        time.sleep(0.01)


def two_down(store: Any) -> None:
    save(store)


async def frame() -> None:
    save(Disk())  # E: blocking-sleep
    save(Tape())  # E: blocking-sleep
    save(Memory())  # OK
    skip(Memory())  # OK
    skip(Disk())  # E: blocking-sleep
    two_down(Disk())  # E: blocking-sleep
    two_down(Memory())  # OK
