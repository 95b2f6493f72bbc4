"""Classes that a decorator registers, listeners of an object that a decorator's closure fills, and what `getattr` falls back on."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

COMMANDS: dict[str, type] = {}
QUICK: dict[str, type] = {}


def command(cls: type) -> type:
    COMMANDS[cls.__name__] = cls
    return cls


def quick(cls: type) -> type:
    QUICK[cls.__name__] = cls
    return cls


@command
class SlowCommand:
    def execute(self) -> None:
        time.sleep(0)


@quick
class QuickCommand:
    def execute(self) -> None: ...


class Signal:
    def __init__(self) -> None:
        self.receivers: dict[str, list[Callable[..., Any]]] = {}

    def on(self, name: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        def register(function: Callable[..., Any]) -> Callable[..., Any]:
            self.receivers.setdefault(name, []).append(function)
            return function

        return register

    def send(self, name: str) -> None:
        for receiver in self.receivers.get(name, []):
            receiver()


signal = Signal()


@signal.on("created")
def created() -> None:
    time.sleep(0)


class Visitor:
    def visit(self, node: object) -> Any:
        return getattr(self, f"visit_{type(node).__name__}", self.generic_visit)(node)

    def generic_visit(self, node: object) -> Any:
        time.sleep(0)


class QuickVisitor(Visitor):
    def generic_visit(self, node: object) -> Any:
        return node


async def use() -> None:
    COMMANDS["SlowCommand"]().execute()  # E: blocking-sleep
    QUICK["QuickCommand"]().execute()  # OK
    signal.send("created")  # E: blocking-sleep
    Visitor().visit(1)  # E: blocking-sleep
    QuickVisitor().visit(1)  # OK
