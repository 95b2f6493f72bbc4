"""Buses whose decorators register through another method of the object, in a nested function."""

import time
from collections.abc import Callable


class Bus:
    def __init__(self) -> None:
        self.listeners: dict[str, list[Callable[[], None]]] = {}

    def subscribe(self, kind: str, listener: Callable[[], None]) -> None:
        self.listeners.setdefault(kind, []).append(listener)

    def on(self, kind: str) -> Callable[[Callable[[], None]], Callable[[], None]]:
        def decorate(listener: Callable[[], None]) -> Callable[[], None]:
            self.subscribe(kind, listener)
            return listener

        return decorate

    def publish(self, kind: str) -> None:
        for listener in self.listeners[kind]:
            listener()


class Quiet(Bus):
    """Nobody listens to anything that blocks."""

    def __init__(self) -> None:
        self.hooks: list[Callable[[], None]] = []

    def hook(self) -> Callable[[Callable[[], None]], None]:
        def decorate(listener: Callable[[], None]) -> None:
            self.keep(listener)

        return decorate

    def keep(self, listener: Callable[[], None]) -> None:
        self.hooks.append(listener)

    def run(self) -> None:
        for hook in self.hooks:
            hook()


class Template:
    def step(self) -> None:
        time.sleep(0)

    def inside(self) -> None:
        def run() -> None:
            self.step()

        run()


class QuickTemplate(Template):
    def step(self) -> None:
        return None


bus = Bus()
quiet = Quiet()


@bus.on("audit")
def audit() -> None:
    time.sleep(0)


@quiet.hook()
def quick() -> None:
    return None


async def wrong() -> None:
    bus.publish("audit")  # E: blocking-sleep
    Template().inside()  # E: blocking-sleep


async def right() -> None:
    quiet.run()  # OK
    QuickTemplate().inside()  # OK
