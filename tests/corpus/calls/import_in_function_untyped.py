"""Imports inside functions, in coroutines and in helpers."""


async def wrong():
    import time

    time.sleep(1)  # E: blocking-sleep


async def wrong_from():
    from time import sleep as snooze

    snooze(1)  # E: blocking-sleep


async def right():
    from asyncio import sleep

    await sleep(0)  # OK


def helper():
    import subprocess as sp

    sp.run(["true"])


async def through_helper():
    helper()  # E: blocking-subprocess


async def conditional():
    try:
        from time import sleep
    except ImportError:
        raise
    sleep(1)  # E: blocking-sleep
