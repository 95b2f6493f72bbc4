"""Functions where a callback protocol is declared: returned, in a variable, in a table, as an attribute."""

import time
from collections.abc import Callable
from typing import Protocol


class Handler(Protocol):
    def __call__(self, req: str) -> str: ...


def slow(req: str) -> str:
    time.sleep(0.001)
    return req


def quick(req: str) -> str:
    return req


def make_p() -> Handler:
    return slow


def make_c() -> Callable[[str], str]:
    return slow


def wrap(nxt: Handler) -> Handler:
    def handle(req: str) -> str:
        return nxt(req)
    return handle


def call(h: Handler) -> None:
    h("x")
TABLE: dict[str, Handler] = {"slow": slow, "quick": quick}
HOOK: Handler = slow


class Svc:
    def __init__(self, h: Handler) -> None:
        self.h = h
    def go(self) -> None:
        self.h("x")


async def main() -> None:
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
