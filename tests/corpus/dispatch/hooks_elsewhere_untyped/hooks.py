"""The base class and its callers."""

from typing import Sequence


class Svc:
    def on_start(self):
        """Hook."""

    def on_stop(self):
        pass

    def load(self):
        raise NotImplementedError("x")

    def start(self):
        self.on_start()


def boot(s):
    s.on_start()


def boot2(s):
    s.start()


def boot3(ss):
    for s in ss:
        s.load()


class Runner:
    def __init__(self, s):
        self.s = s

    def go(self):
        self.s.on_stop()
