"""The literal blocking call in the literal coroutine."""

import asyncio
import os
import time


async def wrong():
    time.sleep(1)  # E: blocking-sleep
    return 1


async def right():
    await asyncio.sleep(1)  # OK
    return 1


def sync():
    time.sleep(1)  # OK
    return 1


async def nested_expression(flag = True):
    print("a", [os.system("true"), 1])  # E: blocking-subprocess
    value = os.system("true") if flag else None  # E: blocking-subprocess
    print(value)


async def positions():
    for _ in range(2):
        try:
            pass
        finally:
            time.sleep(0)  # E: blocking-sleep
    while os.system("true"):  # E: blocking-subprocess
        pass
    assert os.system("true") == 0  # E: blocking-subprocess
    return os.system("true")  # E: blocking-subprocess
