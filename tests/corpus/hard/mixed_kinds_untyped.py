"""Helpers that block in several ways: one error at the boundary, for the shortest chain."""

import os
import subprocess
import time


def sleeps():
    time.sleep(0)


def everything():
    sleeps()
    subprocess.run(["true"])
    os.listdir(".")


def twice():
    sleeps()
    time.sleep(0)


async def wrong():
    everything()  # E: blocking-file
    twice()  # E: blocking-sleep


async def right():
    print(everything, twice)  # OK
