"""Helpers that block in several ways: each kind is reported, once, at the boundary."""

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
    everything()  # E: blocking-sleep, blocking-subprocess, blocking-file
    twice()  # E: blocking-sleep


async def right():
    print(everything, twice)  # OK
