"""The definitions."""

import time


def slow():
    time.sleep(1)
    return 1


def fast():
    return 1
