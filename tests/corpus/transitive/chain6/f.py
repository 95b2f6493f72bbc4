"""Hops 5 and 6."""

import time


def fifth() -> int:
    return sixth()


def sixth() -> int:
    time.sleep(1)
    return 6


def fifth_clean() -> int:
    return 6
