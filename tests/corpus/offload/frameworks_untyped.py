"""Offloaders of anyio, Starlette and FastAPI."""

import time

import anyio
import anyio.to_thread
from anyio import to_thread
from fastapi.concurrency import run_in_threadpool as fastapi_run
from starlette.concurrency import iterate_in_threadpool, run_in_threadpool


def slow(n = 0):
    time.sleep(n)
    return n


class Model:
    def predict(self, n):
        return slow(n)


model = Model()


async def right():
    await anyio.to_thread.run_sync(slow)  # OK
    await to_thread.run_sync(slow, 0)  # OK
    await to_thread.run_sync(lambda: slow(0))  # OK
    await run_in_threadpool(slow)  # OK
    await run_in_threadpool(model.predict, 0)  # OK
    await run_in_threadpool(lambda: model.predict(0))  # OK
    await fastapi_run(slow, n=0)  # OK


def lines():  # type: ignore[no-untyped-def]
    time.sleep(0)
    yield 1


async def iterated():
    async for _ in iterate_in_threadpool(lines()):  # OK
        pass
    for _ in lines():  # E: blocking-sleep
        pass


async def wrong():
    await run_in_threadpool(print, slow(0))  # E: blocking-sleep
    await to_thread.run_sync(print, model.predict(0))  # E: blocking-sleep
    await run_in_threadpool(model.predict, 0)  # OK
    model.predict(0)  # E: blocking-sleep
