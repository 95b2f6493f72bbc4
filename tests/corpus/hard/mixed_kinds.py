"""Helpers that block in several ways: one error at the boundary, for the shortest chain."""

import os
import subprocess
import time


def sleeps() -> None:
    time.sleep(0)


def everything() -> None:
    sleeps()
    subprocess.run(["true"])
    os.listdir(".")


def twice() -> None:
    sleeps()
    time.sleep(0)


async def wrong() -> None:
    everything()  # E: blocking-file
    twice()  # E: blocking-sleep


async def right() -> None:
    print(everything, twice)  # OK
