"""Functions that an object was given, backwards."""

import time
from typing import Callable


def slow() -> None:
    time.sleep(0)


class Teardown:
    def __init__(self, fs: list[Callable[[], None]]) -> None:
        self.fs = fs

    def run(self) -> None:
        for f in reversed(self.fs):
            f()

    def forwards(self) -> None:
        for f in self.fs:
            f()


class Star:
    def __init__(self, *fs: Callable[[], None]) -> None:
        self.fs = fs

    def run(self) -> None:
        for f in reversed(self.fs):
            f()


async def main() -> None:
    Teardown([slow]).run()  # E: blocking-sleep
    Star(slow).run()  # E: blocking-sleep
    Teardown([slow]).forwards()  # E: blocking-sleep
