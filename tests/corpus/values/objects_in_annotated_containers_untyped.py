"""Objects that hold functions, put into containers that say no more than their class."""

import time
from dataclasses import dataclass
from typing import Callable


@dataclass(frozen=True)
class Command:
    name: str
    run: Callable[[], int]


def slow():
    time.sleep(0)
    return 1


APPENDED: list[Command] = []
APPENDED.append(Command("x", slow))
DISPLAY = [Command("x", slow)]
KEYED: dict[str, Command] = {}
KEYED["a"] = Command("a", slow)
INFERRED = [Command("y", lambda: 1)]
INFERRED.append(Command("x", slow))
ONE = Command("x", slow)
LATER: Command
LATER = Command("x", slow)


async def main(name):
    for c in APPENDED:
        c.run()  # E: blocking-sleep
    for c in DISPLAY:
        c.run()  # E: blocking-sleep
    KEYED[name].run()  # E: blocking-sleep
    for c in INFERRED:
        c.run()  # E: blocking-sleep
    ONE.run()  # E: blocking-sleep
    LATER.run()  # E: blocking-sleep
    local = [Command("x", slow)]
    for c in local:
        c.run()  # E: blocking-sleep
    other = []
    other.append(Command("x", slow))
    for c in other:
        c.run()  # E: blocking-sleep
