"""Functions as values: registry class."""

import time
from collections.abc import Callable


class Events:
    def __init__(self) -> None:
        self._listeners: list[Callable[[str], None]] = []

    def on(self, listener: Callable[[str], None]) -> None:
        self._listeners.append(listener)

    def emit(self, name: str) -> None:
        for listener in self._listeners:
            listener(name)


class QuietEvents(Events):
    def emit(self, name: str) -> None:
        print(name)


def audit(name: str) -> None:
    time.sleep(0)


events = Events()
events.on(audit)


async def publish() -> None:
    events.emit("x")  # E: blocking-sleep
    QuietEvents().emit("y")
