"""Narrowing: flags."""

import time
from typing import Literal


class Config:
    debug: bool = False


def fetch(mode):
    if mode == "disk":
        time.sleep(0)


def sync(full = False, *, dry_run = False):
    if dry_run:
        return
    if full:
        time.sleep(0)


def chunked(n = None):
    if n is None:
        return
    time.sleep(0)


async def main():
    fetch("memory")
    fetch("disk")  # E: blocking-sleep
    sync()
    sync(True)  # E: blocking-sleep
    sync(True, dry_run=True)
    chunked()
    chunked(3)  # E: blocking-sleep
