"""Blocking code one line away from a correct offload in the same handler."""

import asyncio
import functools
import time
from pathlib import Path


def parse(path):
    return Path(path).read_text()


def store(text):
    time.sleep(0)


async def handler(path = "/dev/null"):
    text = await asyncio.to_thread(parse, path)  # OK
    store(text)  # E: blocking-sleep
    await asyncio.to_thread(store, text)  # OK
    parse(path)  # E: blocking-file


async def partial_kept():
    job = functools.partial(store, "x")  # OK
    await asyncio.to_thread(job)  # OK
    job()  # E: blocking-sleep


async def lambda_kept():
    job = lambda: store("x")  # OK
    await asyncio.to_thread(job)  # OK
    job()  # E: blocking-sleep


async def gathered():
    await asyncio.gather(  # OK
        asyncio.to_thread(lambda: store("a")),  # OK
        asyncio.to_thread(store, "b"),  # OK
        asyncio.get_running_loop().run_in_executor(None, lambda: parse("/dev/null")),  # OK
    )
    await asyncio.gather(*[asyncio.to_thread(store, name) for name in "ab"])  # OK
    await asyncio.gather(*(asyncio.to_thread(lambda: parse("/dev/null")) for _ in "ab"))  # OK
    await asyncio.wait_for(asyncio.to_thread(store, "c"), 1)  # OK
    task = asyncio.create_task(asyncio.to_thread(store, "d"))  # OK
    await task


async def nested_def():
    def work():
        store("x")
        store("y")

    await asyncio.to_thread(work)  # OK
    work()  # E: blocking-sleep


async def shielded():
    await asyncio.shield(asyncio.to_thread(store, "x"))  # OK
