"""What callers pass several objects deep still counts."""

import time
from typing import Any, Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Event:
    order_id: int


@dataclass(frozen=True)
class Placed(Event):
    total: float = 0.0


Handler = Callable[[Any], None]


class Outbox:
    def __init__(self, handlers: dict[type[Event], list[Handler]] | None = None) -> None:
        self.handlers = handlers or {}

    def publish(self, events: list[Event]) -> None:
        while events:
            event = events.pop(0)
            for h in self.handlers.get(type(event), []):
                h(event)


class S1:
    def __init__(self, outbox: Outbox) -> None:
        self.outbox = outbox

    def place(self) -> None:
        self.outbox.publish([Placed(1)])


class S2:
    def __init__(self, outbox: Outbox | None = None) -> None:
        self.outbox = outbox or Outbox()

    def place(self) -> None:
        self.outbox.publish([Placed(1)])


class S3:
    def __init__(self, outbox: Outbox | None = None, *, eager: bool = False) -> None:
        self.outbox = outbox or Outbox()
        self.eager = eager

    def place(self) -> None:
        if self.eager:
            self.outbox.publish([Placed(1)])


class S4:
    def __init__(self, outbox: Outbox | None = None) -> None:
        self.outbox = outbox if outbox is not None else Outbox()

    def place(self) -> None:
        self.outbox.publish([Placed(1)])


def send(e: Any) -> None:
    time.sleep(0.01)


async def main() -> None:
    S1(Outbox({Placed: [send]})).place()  # E: blocking-sleep
    S2(Outbox({Placed: [send]})).place()  # E: blocking-sleep
    S3(Outbox({Placed: [send]}), eager=True).place()  # E: blocking-sleep
    S4(Outbox({Placed: [send]})).place()  # E: blocking-sleep
