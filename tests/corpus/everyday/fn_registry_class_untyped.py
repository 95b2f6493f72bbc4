"""Functions as values: registry class."""

import time
from collections.abc import Callable


class Events:
    def __init__(self):
        self._listeners = []

    def on(self, listener):
        self._listeners.append(listener)

    def emit(self, name):
        for listener in self._listeners:
            listener(name)


class QuietEvents(Events):
    def emit(self, name):
        print(name)


def audit(name):
    time.sleep(0)


events = Events()
events.on(audit)


async def publish():
    events.emit("x")  # E: blocking-sleep
    QuietEvents().emit("y")
