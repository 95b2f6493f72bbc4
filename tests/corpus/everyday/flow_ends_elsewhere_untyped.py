"""Narrowing: a function that never returns ends its caller only where it is called, also from another module."""

import asyncio
import contextlib
import signal
import time

from corpus.everyday.flow_never_returns import Missing, fail_twice


def leave(*args):
    raise SystemExit(0)


async def serve():
    while True:
        await asyncio.sleep(0.01)


def ping(n):
    if n:
        pong(n - 1)
    raise Missing("ping")


def pong(n):
    ping(n)


async def started():
    task = asyncio.create_task(serve())
    time.sleep(0)  # E: blocking-sleep
    task.cancel()


async def scheduled():
    handle = asyncio.get_running_loop().call_later(60, leave)
    time.sleep(0)  # E: blocking-sleep
    handle.cancel()


async def kept():
    before = signal.signal(signal.SIGUSR2, leave)
    time.sleep(0)  # E: blocking-sleep
    signal.signal(signal.SIGUSR2, before)


async def unwound():
    with contextlib.suppress(SystemExit), contextlib.ExitStack() as stack:
        stack.callback(leave)
        time.sleep(0)  # E: blocking-sleep


async def limited():
    with contextlib.suppress(asyncio.TimeoutError):
        await asyncio.wait_for(serve(), 0.01)
    time.sleep(0)  # E: blocking-sleep


async def empty():
    for _ in map(leave, []):
        pass
    list(map(leave, []))
    time.sleep(0)  # E: blocking-sleep


async def ended():
    with contextlib.suppress(Missing):
        fail_twice()
        time.sleep(0)
    with contextlib.suppress(Missing):
        ping(2)
        time.sleep(0)
    with contextlib.suppress(Missing):
        pong(2)
        time.sleep(0)


async def main():
    await started()
    await scheduled()
    await kept()
    await unwound()
    await limited()
    await empty()
    await ended()
