"""The error stands at the boundary in the frame; lines of helpers are silent, and each boundary has its own."""

import os
import time


def slow() -> None:
    time.sleep(1)  # OK


def files() -> list[str]:
    return os.listdir(".")  # OK


def both() -> None:
    slow()  # OK


async def wrong() -> None:
    slow()  # E: blocking-sleep
    slow()  # E: blocking-sleep
    both()  # E: blocking-sleep
    files()  # E: blocking-file


async def wrong_in_branches(flag: bool = True) -> None:
    if flag:
        both()  # E: blocking-sleep
    else:
        both()  # E: blocking-sleep
    try:
        files()  # E: blocking-file
        raise OSError
    except OSError:
        files()  # E: blocking-file


async def main() -> None:
    await wrong_in_branches(False)  # OK


async def right() -> None:
    [slow, both, files]  # OK
