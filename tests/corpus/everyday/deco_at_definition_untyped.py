"""Decorators: at definition."""

import time
from collections.abc import Callable


def register(func):
    time.sleep(0)
    return func


def calm(func):
    return func


async def main():
    @register  # E: blocking-sleep
    def one():
        return 1

    @calm
    def two():
        return 2

    one()
    two()
