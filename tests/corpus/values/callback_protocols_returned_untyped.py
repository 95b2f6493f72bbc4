"""Functions where a callback protocol is declared: returned, in a variable, in a table, as an attribute."""

import time
from collections.abc import Callable
from typing import Protocol


class Handler(Protocol):
    def __call__(self, req): ...


def slow(req):
    time.sleep(0.001)
    return req


def quick(req):
    return req


def make_p():
    return slow


def make_c():
    return slow


def wrap(nxt):
    def handle(req):
        return nxt(req)
    return handle


def call(h):
    h("x")
TABLE = {"slow": slow, "quick": quick}
HOOK = slow


class Svc:
    def __init__(self, h):
        self.h = h
    def go(self):
        self.h("x")


async def main():
    make_p()("x")  # E: blocking-sleep
    make_c()("x")  # E: blocking-sleep
    wrap(slow)("x")  # E: blocking-sleep
    wrap(quick)("x")
    call(slow)  # E: blocking-sleep
    call(quick)
    TABLE["slow"]("x")  # E: blocking-sleep
    TABLE["quick"]("x")
    HOOK("x")  # E: blocking-sleep
    Svc(slow).go()  # E: blocking-sleep
    Svc(quick).go()
