# typed-only: parameters are known by their annotations
"""A dependency that is annotated with a protocol is what its function returns."""

import time
from typing import Annotated, Protocol

from fastapi import Depends, FastAPI

app = FastAPI()


class Clock(Protocol):
    def now(self) -> float: ...


class SystemClock:
    def now(self) -> float:
        return time.time()


class SlowClock:
    def now(self) -> float:
        time.sleep(0)
        return time.time()


def get_clock() -> Clock:
    return SystemClock()


def get_slow_clock() -> Clock:
    return SlowClock()


@app.get("/fast")
async def fast(clock: Annotated[Clock, Depends(get_clock)]) -> float:
    return clock.now()


@app.get("/slow")
async def slow(clock: Annotated[Clock, Depends(get_slow_clock)]) -> float:
    return clock.now()  # E: blocking-sleep
