"""Narrowing: flags."""

import time
from typing import Literal


class Config:
    debug: bool = False


def fetch(mode: Literal["memory", "disk"]) -> None:
    if mode == "disk":
        time.sleep(0)


def sync(full: bool = False, *, dry_run: bool = False) -> None:
    if dry_run:
        return
    if full:
        time.sleep(0)


def chunked(n: int | None = None) -> None:
    if n is None:
        return
    time.sleep(0)


async def main() -> None:
    fetch("memory")
    fetch("disk")  # E: blocking-sleep
    sync()
    sync(True)  # E: blocking-sleep
    sync(True, dry_run=True)
    chunked()
    chunked(3)  # E: blocking-sleep
