"""The error stands at the boundary in the frame; lines of helpers are silent, and each boundary has its own."""

import os
import time


def slow():
    time.sleep(1)  # OK


def files():
    return os.listdir(".")  # OK


def both():
    slow()  # OK


async def wrong():
    slow()  # E: blocking-sleep
    slow()  # E: blocking-sleep
    both()  # E: blocking-sleep
    files()  # E: blocking-file


async def wrong_in_branches(flag = True):
    if flag:
        both()  # E: blocking-sleep
    else:
        both()  # E: blocking-sleep
    try:
        files()  # E: blocking-file
        raise OSError
    except OSError:
        files()  # E: blocking-file


async def main():
    await wrong_in_branches(False)  # OK


async def right():
    [slow, both, files]  # OK
