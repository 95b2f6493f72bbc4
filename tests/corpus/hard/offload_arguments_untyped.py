"""Arguments of an offloaded call are evaluated on the loop; default arguments of a lambda as well."""

import asyncio
import functools
import time


def slow(n = 0):
    time.sleep(0)
    return n


class Source:
    @property
    def value(self):
        return slow(1)

    @property
    def light(self):
        return 1


source = Source()


async def wrong():
    await asyncio.to_thread(print, source.value)  # E: blocking-sleep
    function = lambda n=slow(1): n  # E: blocking-sleep
    await asyncio.to_thread(function)  # OK
    await asyncio.to_thread(print, f"{slow(1)}")  # E: blocking-sleep
    await asyncio.to_thread(print, *[slow(n) for n in range(1)])  # E: blocking-sleep
    await asyncio.to_thread(functools.partial(print, source.value))  # E: blocking-sleep


async def right():
    await asyncio.to_thread(print, source.light)  # OK
    await asyncio.to_thread(lambda: source.value)  # OK
    await asyncio.to_thread(getattr, source, "value")  # OK
    await asyncio.to_thread(functools.partial(slow, source.light))  # OK
