# no-run: what helpers do with what they are given is told where it is given
import asyncio
import time
from collections.abc import Iterator

from corpus.transitive.given_to_async_helpers_untyped.helpers import Bus, awaited, gone_through, measured, retried, threaded, through


def work(n = 1):
    time.sleep(0.001)
    return n


def rows():
    time.sleep(0.001)
    yield 1


async def fine():
    await asyncio.sleep(0)
    return 1


bus = Bus()
bus.on(work)
quiet = Bus()
quiet.on(abs)


async def main():
    await retried(work, 3)  # E: blocking-sleep
    await retried(abs, 3)
    await measured(lambda: work(3))  # E: blocking-sleep
    await measured(lambda: asyncio.to_thread(work, 3))
    await awaited(fine)
    await awaited(lambda: asyncio.to_thread(work))
    await threaded(work)
    await through(work)  # E: blocking-sleep
    await gone_through(rows())  # E: blocking-sleep
    await gone_through([1, 2])
    await bus.publish(1)  # E: blocking-sleep
    await quiet.publish(1)
