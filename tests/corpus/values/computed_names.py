"""Names of attributes that are put together from what callers pass."""

import time
from typing import Any


class User:
    name = "x"

    def save(self) -> None:
        time.sleep(0.01)


class Proxy:
    def __init__(self, target: Any) -> None:
        self._target = target

    def __getattr__(self, name: str) -> Any:
        return getattr(self._target, name)


class Proxy3:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)


class Proxy4:
    def __init__(self, target: User) -> None:
        self._target = target

    def __getattr__(self, name: str) -> Any:
        return getattr(self._target, name)


async def proxies() -> None:
    Proxy(User()).save()  # E: blocking-sleep
    Proxy3(User()).save()  # E: blocking-sleep
    Proxy4(User()).save()  # E: blocking-sleep


class Parser:
    def __init__(self, follow=False):
        self.follow = follow

    def do_x(self, arg):
        time.sleep(0.01)

    def visit(self, kind):
        return getattr(self, f"do_{kind}")(kind)

    def visit2(self, kind):
        return getattr(self, "do_" + kind)(kind)

    def visit3(self, kind):
        m = getattr(self, f"do_{kind}")
        return m(kind)

    def visit4(self, kind):
        m = getattr(self, f"do_{kind}", None)
        if m is None:
            return None
        return m(kind)


class Parser2:
    def do_x(self, arg):
        time.sleep(0.01)

    def visit(self, kind):
        return getattr(self, f"do_{kind}")(kind)


async def visitors():
    Parser().visit("x")  # E: blocking-sleep
    Parser().visit2("x")  # E: blocking-sleep
    Parser().visit3("x")  # E: blocking-sleep
    Parser().visit4("x")  # E: blocking-sleep
    Parser2().visit("x")  # E: blocking-sleep


class Typed:
    def __init__(self, follow: bool = False) -> None:
        self.follow = follow

    def do_x(self, arg: str) -> None:
        if self.follow:
            time.sleep(0.01)

    def do_y(self, arg: str) -> None: ...
    def visit(self, kind: str) -> None:
        getattr(self, f"do_{kind}")(kind)


async def typed() -> None:
    Typed(True).visit("x")  # E: blocking-sleep
    Typed(True).visit("y")
    Typed().visit("x")
