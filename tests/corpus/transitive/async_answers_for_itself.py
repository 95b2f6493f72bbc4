"""An awaited coroutine function answers for its own body; its callers are clean."""

import time


async def bottom() -> None:
    time.sleep(1)  # E: blocking-sleep


async def middle() -> None:
    await bottom()  # OK


async def top() -> None:
    await middle()  # OK


def make() -> object:
    coroutine = bottom()
    coroutine.close()
    return coroutine


async def creates() -> None:
    make()  # OK
    bottom().close()  # OK


async def stream():  # type: ignore[no-untyped-def]
    yield 1
    time.sleep(1)  # E: blocking-sleep
    yield 2


async def reads() -> None:
    async for _ in stream():  # OK
        pass
    [n async for n in stream()]  # OK
