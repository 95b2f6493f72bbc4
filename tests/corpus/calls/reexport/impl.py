"""The definitions."""

import time


def slow() -> int:
    time.sleep(1)
    return 1


def fast() -> int:
    return 1
