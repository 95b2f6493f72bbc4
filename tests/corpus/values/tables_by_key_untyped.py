"""What tables hold under members of enumerations, numbers, names and classes."""

import time
from enum import Enum
from typing import Callable


class Kind(Enum):
    A = 1
    B = 2


class Thing:
    def go(self): ...


class Slow(Thing):
    def go(self):
        time.sleep(0.01)


class Fast(Thing):
    def go(self):
        pass


def slow():
    time.sleep(0.01)


def fast():
    pass


S = {Kind.A: Slow(), Kind.B: Fast()}
T = {Kind.A: Slow(), Kind.B: Fast()}
F = {Kind.A: slow, Kind.B: fast}
I = {1: slow, 2: fast, "1": fast}
C = {int: slow, str: fast}
G = {"a": fast}
G["a"] = slow
H = {Kind.A: fast}
H[Kind.A] = slow
U = {Kind.A: fast, Kind.B: fast}
U.update({Kind.A: slow})


class Reg:
    table = {Kind.A: slow, Kind.B: fast}

    def __init__(self):
        self.own = {Kind.A: slow, Kind.B: fast}

    def a(self):
        self.own[Kind.A]()

    def b(self):
        self.own[Kind.B]()

    def ca(self):
        self.table[Kind.A]()

    def cb(self):
        self.table[Kind.B]()


async def main():
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
