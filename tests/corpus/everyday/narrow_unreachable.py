# typed-only: without its annotations the program says something else
"""Narrowing: unreachable."""

import sys
import time
from typing import NoReturn


def fail() -> NoReturn:
    raise RuntimeError


def always_fails(n: int) -> int:
    fail()
    time.sleep(0)
    return n


def after_return() -> int:
    return 1
    time.sleep(0)


def after_raise(n: int) -> int:
    if n:
        raise ValueError
    else:
        raise KeyError
    time.sleep(0)


def while_true() -> int:
    while True:
        return 3
    time.sleep(0)


def after_exit() -> None:
    sys.exit(1)
    time.sleep(0)


async def main() -> None:
    for func in (always_fails, after_raise):
        try:
            func(1)
        except Exception:
            pass
    after_return()
    while_true()
    try:
        after_exit()
    except SystemExit:
        pass
    assert True
    time.sleep(0)  # E: blocking-sleep
    return
    time.sleep(0)
