"""Start-up code runs on the loop, before there is anyone to wait: reported only where the configuration asks for it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from probe import block


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    block()  # E (lifespan)
    yield
    block()  # E (lifespan)


app = FastAPI(lifespan=lifespan)


@app.get("/")
async def route() -> int:
    return block()  # E


REQUESTS = [("GET", "/")]
