# no-run: asgiref is not installed
"""asgiref: sync_to_async as a function and as a decorator; async_to_sync runs a second loop."""

import asyncio
import time

from asgiref.sync import async_to_sync, sync_to_async


def slow(n = 0):
    time.sleep(n)
    return n


@sync_to_async
def decorated():
    time.sleep(1)
    return 1


@sync_to_async(thread_sensitive=False)
def parameterised():
    time.sleep(1)
    return 1


async def right():
    await sync_to_async(slow)()  # OK
    await sync_to_async(slow, thread_sensitive=True)(1)  # OK
    await sync_to_async(lambda: slow(1))()  # OK
    await decorated()  # OK
    await parameterised()  # OK


async def coroutine():
    await asyncio.sleep(0)


async def wrong():
    async_to_sync(coroutine)()  # E: blocking-wait
    slow()  # E: blocking-sleep
