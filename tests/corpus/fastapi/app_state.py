# typed-only: FastAPI itself reads these annotations
"""What start-up code puts on the application's state, or a middleware on the request's, and handlers read there."""

import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response


class Cache:
    def get(self, key: str) -> str:
        time.sleep(0)
        return key


class Memory:
    def get(self, key: str) -> str:
        return key


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    app.state.cache = Cache()
    app.state.memory = Memory()
    yield


app = FastAPI(lifespan=lifespan)
app.state.name = "shop"


@app.middleware("http")
async def with_session(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
    request.state.session = Cache()
    return await call_next(request)


@app.get("/cached")
async def cached(request: Request) -> str:
    request.app.state.memory.get("a")  # OK
    request.state.session.get("a")  # E: blocking-sleep
    return str(request.app.state.cache.get("a"))  # E: blocking-sleep


@app.get("/in-thread")
def in_thread(request: Request) -> str:
    return str(request.app.state.cache.get("a"))  # OK


@app.get("/own")
async def own() -> str:
    app.state.memory.get("a")  # OK
    return str(app.state.cache.get(app.state.name))  # E: blocking-sleep
