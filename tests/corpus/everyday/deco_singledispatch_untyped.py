"""Decorators: singledispatch."""

import time
from functools import singledispatch, singledispatchmethod


@singledispatch
def render(value):
    return str(value)


@render.register
def _(value):
    time.sleep(0)
    return str(value)


@singledispatch
def quiet(value):
    return "x"


@quiet.register
def _quiet(value):
    return "y"


class Writer:
    @singledispatchmethod
    def write(self, value):
        pass

    @write.register
    def _(self, value):
        time.sleep(0)


async def main():
    render(1)  # E: blocking-sleep
    quiet(1)
    Writer().write(1)  # E: blocking-sleep
