"""What is put somewhere under a condition is there only under that."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any


class Scheduler:
    def __init__(self) -> None:
        self.sync: list[Callable[[], Any]] = []
        self.asyn: list[Callable[[], Awaitable[Any]]] = []

    def every(self, f: Callable[[], Any]) -> Callable[[], Any]:
        if asyncio.iscoroutinefunction(f):
            self.asyn.append(f)
        else:
            self.sync.append(f)
        return f

    async def run(self) -> None:
        for job in self.asyn:
            await job()
        for job in self.sync:
            await asyncio.to_thread(job)


scheduler = Scheduler()


@scheduler.every
def rotate() -> None:
    time.sleep(0)


@scheduler.every
async def beat() -> None:
    await asyncio.sleep(1)
