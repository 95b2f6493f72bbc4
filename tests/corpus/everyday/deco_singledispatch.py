# typed-only: `register` reads the annotation
"""Decorators: singledispatch."""

import time
from functools import singledispatch, singledispatchmethod


@singledispatch
def render(value: object) -> str:
    return str(value)


@render.register
def _(value: int) -> str:
    time.sleep(0)
    return str(value)


@singledispatch
def quiet(value: object) -> str:
    return "x"


@quiet.register
def _quiet(value: int) -> str:
    return "y"


class Writer:
    @singledispatchmethod
    def write(self, value: object) -> None:
        pass

    @write.register
    def _(self, value: int) -> None:
        time.sleep(0)


async def main() -> None:
    render(1)  # E: blocking-sleep
    quiet(1)
    Writer().write(1)  # E: blocking-sleep
