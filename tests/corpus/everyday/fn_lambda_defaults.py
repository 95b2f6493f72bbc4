"""Functions as values: lambda defaults."""

import asyncio
import time


def pause() -> int:
    time.sleep(0)
    return 1


async def go() -> None:
    callback = lambda: pause()  # noqa: E731
    callback()  # E: blocking-sleep
    await asyncio.to_thread(callback)
    (lambda: 3)()
    jobs = [lambda: pause(), lambda: 3]
    jobs[0]()  # E: blocking-sleep
    jobs[1]()
    await asyncio.gather(asyncio.to_thread(lambda: pause()), asyncio.to_thread(pause))
    thunks = {name: (lambda: pause()) for name in "ab"}
    thunks["a"]()  # E: blocking-sleep
    (lambda f=pause: f())()  # E: blocking-sleep
