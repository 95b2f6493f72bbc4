"""Blocking code that no coroutine runs: module level, a main guard, commands, tests, plain functions."""

import asyncio
import os
import sys
import time

time.sleep(0)  # OK
STARTED = [os.listdir("/") for _ in range(1)]  # OK


class Settings:
    time.sleep(0)  # OK
    loaded = os.listdir("/")  # OK


def command() -> None:
    time.sleep(0)  # OK
    print(input("name? "))  # OK


def test_something() -> None:
    time.sleep(0)  # OK
    helper()  # OK


def helper() -> None:
    time.sleep(0)


async def serve() -> None:
    await asyncio.sleep(0)  # OK


def main() -> int:
    helper()
    asyncio.run(serve())  # OK
    return 0


if __name__ == "__main__":
    time.sleep(1)  # OK
    sys.exit(main())
