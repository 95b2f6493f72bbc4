"""What tables hold under members of enumerations, numbers, names and classes."""

import time
from enum import Enum
from typing import Callable


class Kind(Enum):
    A = 1
    B = 2


class Thing:
    def go(self) -> None: ...


class Slow(Thing):
    def go(self) -> None:
        time.sleep(0.01)


class Fast(Thing):
    def go(self) -> None:
        pass


def slow() -> None:
    time.sleep(0.01)


def fast() -> None:
    pass


S: dict[Kind, Thing] = {Kind.A: Slow(), Kind.B: Fast()}
T: dict[Kind, Thing] = {Kind.A: Slow(), Kind.B: Fast()}
F: dict[Kind, Callable[[], None]] = {Kind.A: slow, Kind.B: fast}
I = {1: slow, 2: fast, "1": fast}
C: dict[type, Callable[[], None]] = {int: slow, str: fast}
G = {"a": fast}
G["a"] = slow
H = {Kind.A: fast}
H[Kind.A] = slow
U = {Kind.A: fast, Kind.B: fast}
U.update({Kind.A: slow})


class Reg:
    table = {Kind.A: slow, Kind.B: fast}

    def __init__(self) -> None:
        self.own = {Kind.A: slow, Kind.B: fast}

    def a(self) -> None:
        self.own[Kind.A]()

    def b(self) -> None:
        self.own[Kind.B]()

    def ca(self) -> None:
        self.table[Kind.A]()

    def cb(self) -> None:
        self.table[Kind.B]()


async def main() -> None:
    S[Kind.A].go()  # E: blocking-sleep
    S[Kind.B].go()
    T[Kind.A].go()  # E: blocking-sleep
    T[Kind.B].go()
    F[Kind.A]()  # E: blocking-sleep
    F[Kind.B]()
    I[1]()  # E: blocking-sleep
    I[2]()
    I["1"]()
    G["a"]()  # E: blocking-sleep
    H[Kind.A]()  # E: blocking-sleep
    U[Kind.A]()  # E: blocking-sleep
    C[int]()  # E: blocking-sleep
    C[str]()
    C[type(1)]()  # E: blocking-sleep
    loc = {Kind.A: slow, Kind.B: fast}
    loc[Kind.A]()  # E: blocking-sleep
    loc[Kind.B]()
    loc.get(Kind.A, fast)()  # E: blocking-sleep
    loc.get(Kind.B, slow)()
    loc[Kind.B] = slow
    loc[Kind.B]()  # E: blocking-sleep
    Reg().a()  # E: blocking-sleep
    Reg().b()
    Reg().ca()  # E: blocking-sleep
    Reg().cb()
    for k in Kind:
        F[k]()  # E: blocking-sleep
    F[Kind(1)]()  # E: blocking-sleep
    F[Kind["A"]]()  # E: blocking-sleep
