"""Callbacks that the loop runs."""

import asyncio
import time


def slow() -> None:
    time.sleep(0)


def quick() -> None:
    return None


def slow_done(future: object) -> None:
    time.sleep(0)


def quick_done(future: object) -> None:
    return None


async def timers() -> None:
    loop = asyncio.get_running_loop()
    loop.call_soon(quick)  # OK
    loop.call_later(0, quick)  # OK
    loop.call_soon(slow)  # E: blocking-sleep
    loop.call_later(0, time.sleep, 0)  # E: blocking-sleep
    loop.call_at(loop.time(), slow)  # E: blocking-sleep
    loop.call_soon(lambda: slow())  # E: blocking-sleep
    loop.call_soon_threadsafe(slow)  # E: blocking-sleep


async def done() -> None:
    task = asyncio.ensure_future(asyncio.sleep(0))
    task.add_done_callback(quick_done)  # OK
    task.add_done_callback(slow_done)  # E: blocking-sleep
    task.add_done_callback(lambda t: slow())  # E: blocking-sleep
    await task
