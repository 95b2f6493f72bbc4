"""Hops 5 and 6."""

import time


def fifth():
    return sixth()


def sixth():
    time.sleep(1)
    return 6


def fifth_clean():
    return 6
