"""Functions that an object was given, backwards."""

import time
from typing import Callable


def slow():
    time.sleep(0)


class Teardown:
    def __init__(self, fs):
        self.fs = fs

    def run(self):
        for f in reversed(self.fs):
            f()

    def forwards(self):
        for f in self.fs:
            f()


class Star:
    def __init__(self, *fs):
        self.fs = fs

    def run(self):
        for f in reversed(self.fs):
            f()


async def main():
    Teardown([slow]).run()  # E: blocking-sleep
    Star(slow).run()  # E: blocking-sleep
    Teardown([slow]).forwards()  # E: blocking-sleep
