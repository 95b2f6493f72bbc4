"""Context managers that are entered and left by hand."""

import time
from contextlib import contextmanager


@contextmanager
def session():
    time.sleep(0.01)
    yield 1


@contextmanager
def quick():
    yield 1


async def main():
    session().__enter__()  # E: blocking-sleep
    manager = session()  # OK
    manager.__enter__()  # E: blocking-sleep
    quick().__enter__()
