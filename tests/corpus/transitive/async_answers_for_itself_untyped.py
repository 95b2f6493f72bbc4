"""An awaited coroutine function answers for its own body; its callers are clean."""

import time


async def bottom():
    time.sleep(1)  # E: blocking-sleep


async def middle():
    await bottom()  # OK


async def top():
    await middle()  # OK


def make():
    coroutine = bottom()
    coroutine.close()
    return coroutine


async def creates():
    make()  # OK
    bottom().close()  # OK


async def stream():  # type: ignore[no-untyped-def]
    yield 1
    time.sleep(1)  # E: blocking-sleep
    yield 2


async def reads():
    async for _ in stream():  # OK
        pass
    [n async for n in stream()]  # OK
