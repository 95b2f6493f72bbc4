"""Imports inside functions, in coroutines and in helpers."""


async def wrong() -> None:
    import time

    time.sleep(1)  # E: blocking-sleep


async def wrong_from() -> None:
    from time import sleep as snooze

    snooze(1)  # E: blocking-sleep


async def right() -> None:
    from asyncio import sleep

    await sleep(0)  # OK


def helper() -> None:
    import subprocess as sp

    sp.run(["true"])


async def through_helper() -> None:
    helper()  # E: blocking-subprocess


async def conditional() -> None:
    try:
        from time import sleep
    except ImportError:
        raise
    sleep(1)  # E: blocking-sleep
