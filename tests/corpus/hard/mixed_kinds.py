"""Helpers that block in several ways: each kind is reported, once, at the boundary."""

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
    everything()  # E: blocking-sleep, blocking-subprocess, blocking-file
    twice()  # E: blocking-sleep


async def right() -> None:
    print(everything, twice)  # OK
