# no-run: start-up code does block the loop, and is accepted
"""Lifespan and start-up code is clean by default."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI


def warm_up() -> None:
    time.sleep(1)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    warm_up()  # OK
    time.sleep(1)  # OK
    yield
    time.sleep(1)  # OK


app = FastAPI(lifespan=lifespan)


@asynccontextmanager
async def not_lifespan() -> AsyncIterator[None]:
    warm_up()  # E: blocking-sleep
    yield
    time.sleep(1)  # E: blocking-sleep


@app.get("/")
async def use() -> int:
    async with not_lifespan():  # OK
        return 1
