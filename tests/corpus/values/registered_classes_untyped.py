"""Classes that a decorator registers, listeners of an object that a decorator's closure fills, and what `getattr` falls back on."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

COMMANDS: dict[str, type] = {}
QUICK: dict[str, type] = {}


def command(cls):
    COMMANDS[cls.__name__] = cls
    return cls


def quick(cls):
    QUICK[cls.__name__] = cls
    return cls


@command
class SlowCommand:
    def execute(self):
        time.sleep(0)


@quick
class QuickCommand:
    def execute(self): ...


class Signal:
    def __init__(self):
        self.receivers = {}

    def on(self, name):
        def register(function):
            self.receivers.setdefault(name, []).append(function)
            return function

        return register

    def send(self, name):
        for receiver in self.receivers.get(name, []):
            receiver()


signal = Signal()


@signal.on("created")
def created():
    time.sleep(0)


class Visitor:
    def visit(self, node):
        return getattr(self, f"visit_{type(node).__name__}", self.generic_visit)(node)

    def generic_visit(self, node):
        time.sleep(0)


class QuickVisitor(Visitor):
    def generic_visit(self, node):
        return node


async def use():
    COMMANDS["SlowCommand"]().execute()  # E: blocking-sleep
    QUICK["QuickCommand"]().execute()  # OK
    signal.send("created")  # E: blocking-sleep
    Visitor().visit(1)  # E: blocking-sleep
    QuickVisitor().visit(1)  # OK
