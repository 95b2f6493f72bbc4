"""Options that objects and functions are given turn blocking branches on and off, in typed code as in untyped code."""

import time
from dataclasses import dataclass
from enum import Enum
from typing import Literal


class Mode(str, Enum):
    FAST = "fast"
    SLOW = "slow"


class Client:
    def __init__(self, url, sync = False, mode = Mode.FAST, retries = 0, name = "x"):
        self.url = url
        self.sync = sync
        self.mode = mode
        self.retries = retries
        self.name = name

    def go(self):
        if self.sync:
            time.sleep(0.01)

    def by_mode(self):
        if self.mode == Mode.SLOW:
            time.sleep(0.01)

    def again(self):
        for _ in range(self.retries):
            time.sleep(0.01)

    def again2(self):
        if self.retries > 0:
            time.sleep(0.01)

    def named(self):
        if self.name == "slow":
            time.sleep(0.01)

    def outer(self):
        self.go()


@dataclass
class Opts:
    verbose: bool = False
    mode: Literal["a", "b"] = "a"

    def run(self):
        if self.verbose:
            time.sleep(0.01)
        if self.mode == "b":
            time.sleep(0.01)


class Later:
    def __init__(self):
        self.on = False

    def enable(self):
        self.on = True

    def go(self):
        if self.on:
            time.sleep(0.01)


shared = Client("u")
loud = Client("u", True)


def get_client():
    return shared


def typed_pass(mode = "mem", wait = False, n = 0):
    by_mode(mode)
    if n:
        time.sleep(0.01)
    if wait and n:
        time.sleep(0.01)


def by_mode(mode):
    if mode == "disk":
        time.sleep(0.01)


def opt(c = None, enabled = None):
    if c is not None:
        time.sleep(0.01)
    if enabled:
        time.sleep(0.01)


async def main():
    c, o = get_client(), Opts(True)
    Client("u").go()
    Client("u", True).go()  # E: blocking-sleep
    Client("u", sync=True).go()  # E: blocking-sleep
    Client("u").outer()
    Client("u", True).outer()  # E: blocking-sleep
    Client("u").by_mode()
    Client("u", mode=Mode.SLOW).by_mode()  # E: blocking-sleep
    Client("u").again2()
    Client("u", retries=3).again2()  # E: blocking-sleep
    Client("u").named()
    Client("u", name="slow").named()  # E: blocking-sleep
    Opts().run()
    Opts(True).run()  # E: blocking-sleep
    Opts(mode="b").run()  # E: blocking-sleep
    o.run()  # E: blocking-sleep
    later = Later()
    later.enable()
    later.go()  # E: blocking-sleep
    shared.go()
    loud.go()  # E: blocking-sleep
    typed_pass()
    typed_pass("disk")  # E: blocking-sleep
    typed_pass(n=2)  # E: blocking-sleep
    typed_pass(wait=True)
    opt()
    opt(c)  # E: blocking-sleep
    opt(enabled=True)  # E: blocking-sleep
