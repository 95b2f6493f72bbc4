"""Objects that hold functions, put into containers that say no more than their class."""

import time
from dataclasses import dataclass
from typing import Callable


@dataclass(frozen=True)
class Command:
    name: str
    run: Callable[[], int]


def slow() -> int:
    time.sleep(0)
    return 1


APPENDED: list[Command] = []
APPENDED.append(Command("x", slow))
DISPLAY: list[Command] = [Command("x", slow)]
KEYED: dict[str, Command] = {}
KEYED["a"] = Command("a", slow)
INFERRED = [Command("y", lambda: 1)]
INFERRED.append(Command("x", slow))
ONE: Command = Command("x", slow)
LATER: Command
LATER = Command("x", slow)


async def main(name: str) -> None:
    for c in APPENDED:
        c.run()  # E: blocking-sleep
    for c in DISPLAY:
        c.run()  # E: blocking-sleep
    KEYED[name].run()  # E: blocking-sleep
    for c in INFERRED:
        c.run()  # E: blocking-sleep
    ONE.run()  # E: blocking-sleep
    LATER.run()  # E: blocking-sleep
    local: list[Command] = [Command("x", slow)]
    for c in local:
        c.run()  # E: blocking-sleep
    other: list[Command] = []
    other.append(Command("x", slow))
    for c in other:
        c.run()  # E: blocking-sleep
