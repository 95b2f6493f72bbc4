"""The base class and its callers."""

from typing import Sequence


class Svc:
    def on_start(self) -> None:
        """Hook."""

    def on_stop(self) -> None:
        pass

    def load(self) -> int:
        raise NotImplementedError("x")

    def start(self) -> None:
        self.on_start()


def boot(s: Svc) -> None:
    s.on_start()


def boot2(s: Svc) -> None:
    s.start()


def boot3(ss: Sequence[Svc]) -> None:
    for s in ss:
        s.load()


class Runner:
    def __init__(self, s: Svc) -> None:
        self.s = s

    def go(self) -> None:
        self.s.on_stop()
