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


def command():
    time.sleep(0)  # OK
    print(input("name? "))  # OK


def test_something():
    time.sleep(0)  # OK
    helper()  # OK


def helper():
    time.sleep(0)


async def serve():
    await asyncio.sleep(0)  # OK


def main():
    helper()
    asyncio.run(serve())  # OK
    return 0


if __name__ == "__main__":
    time.sleep(1)  # OK
    sys.exit(main())
