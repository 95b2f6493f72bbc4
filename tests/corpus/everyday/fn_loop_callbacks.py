"""Functions as values: loop callbacks."""

import asyncio
import time


def tick() -> None:
    time.sleep(0)


def light() -> None:
    pass


def finished(task: "asyncio.Task[None]") -> None:
    time.sleep(0)


async def nothing() -> None:
    pass


class Beat:
    def pulse(self, n: int) -> None:
        time.sleep(0)


async def schedule() -> None:
    loop = asyncio.get_running_loop()
    loop.call_soon(tick)  # E: blocking-sleep
    loop.call_soon(light)
    loop.call_later(0, tick)  # E: blocking-sleep
    loop.call_soon(lambda: tick())  # E: blocking-sleep
    loop.call_soon(Beat().pulse, 1)  # E: blocking-sleep
    task = asyncio.create_task(nothing())
    task.add_done_callback(finished)  # E: blocking-sleep
    task.add_done_callback(lambda t: print(t))
    await task
    await asyncio.sleep(0)
