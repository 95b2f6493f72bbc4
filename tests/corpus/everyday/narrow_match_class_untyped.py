"""Narrowing: match class."""

import time
from dataclasses import dataclass


@dataclass
class Load:
    path: str

    def execute(self):
        time.sleep(0)


@dataclass
class Skip:
    reason: str

    def execute(self):
        pass


@dataclass
class Wrapped:
    inner: Load


def run(command):
    match command:
        case Load():
            command.execute()
        case Skip() as skip:
            skip.execute()
        case Wrapped(inner):
            inner.execute()


async def main(command = Load("x")):
    run(command)  # E: blocking-sleep
    match command:
        case Load(path=p):
            print(p)
            command.execute()  # E: blocking-sleep
        case Skip(reason):
            print(reason)
            command.execute()
        case Wrapped(inner=Load() as load):
            load.execute()  # E: blocking-sleep
        case Wrapped(inner):
            inner.execute()  # E: blocking-sleep


async def others():
    await main(Skip("x"))
    await main(Wrapped(Load("x")))
    match [Load("a"), Load("b")]:
        case [first, *rest]:
            first.execute()  # E: blocking-sleep
            rest[0].execute()  # E: blocking-sleep
    match {"cmd": Load("a")}:
        case {"cmd": found}:
            found.execute()  # E: blocking-sleep
