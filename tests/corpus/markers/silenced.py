# no-run: what is silenced does block
"""An ignored boundary blocks nobody further up."""

import os
import time

from mypy_fastapi_blocking import nonblocking


def tiny_config() -> str:
    with open("/etc/hostname") as f:  # type: ignore[blocking-file]
        return f.name


def not_silenced() -> list[str]:
    return os.listdir(".")


@nonblocking
def cached() -> list[str]:
    return os.listdir(".")  # type: ignore[blocking-file]


async def caller() -> None:
    tiny_config()  # OK
    cached()  # OK
    not_silenced()  # E: blocking-file


async def in_the_frame() -> None:
    os.listdir(".")  # type: ignore[blocking-file]
    time.sleep(1)  # type: ignore[blocking-call]
    time.sleep(1)  # type: ignore
    time.sleep(1)  # E: blocking-sleep
