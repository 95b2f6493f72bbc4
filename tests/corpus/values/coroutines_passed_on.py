# typed-only: written without annotations already
"""What a coroutine returns is known wherever it is awaited, and what a `try` assigned is known in its handlers."""

import asyncio
import functools
import time


class Db:
    def query(self):
        time.sleep(0)


async def pair():
    return 1, Db()


async def single():
    return Db()


@functools.singledispatch
def show(value):
    return value


@show.register
def _(value: int):
    time.sleep(0)


def module_level():
    time.sleep(0)


class Namespace:
    go = staticmethod(module_level)


async def wrong():
    _, db = await asyncio.wait_for(pair(), 3)
    db.query()  # E: blocking-sleep
    (await asyncio.create_task(pair()))[1].query()  # E: blocking-sleep
    first, second = await asyncio.gather(single(), single())
    first.query()  # E: blocking-sleep
    show(1)  # E: blocking-sleep
    Namespace.go()  # E: blocking-sleep
    sorted([Db()], key=lambda db: db.query())  # E: blocking-sleep


async def middleware(request, call_next):
    try:
        request.state.db = Db()
        await call_next(request)
    except Exception:
        request.state.db.query()  # E: blocking-sleep


async def right():
    _, db = await asyncio.wait_for(pair(), 3)
    print(db)  # OK
    show  # OK
