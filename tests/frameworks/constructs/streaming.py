"""Streamed responses, files, forms; offloading and callbacks of the loop."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

from fastapi import APIRouter, FastAPI, Response
from fastapi.concurrency import contextmanager_in_threadpool, iterate_in_threadpool, run_in_threadpool
from fastapi.responses import StreamingResponse
from probe import block

app = FastAPI()


def sync_stream() -> Iterator[str]:
    block()
    yield ""


async def async_stream() -> AsyncIterator[str]:
    block()  # E
    yield ""


@app.get("/sync")
async def of_sync() -> StreamingResponse:
    return StreamingResponse(sync_stream())


@app.get("/async")
async def of_async() -> StreamingResponse:
    return StreamingResponse(async_stream())


@contextmanager
def managed() -> Iterator[int]:
    yield block()


def helper() -> int:
    return block()


@app.get("/offload")
async def offload() -> int:
    await run_in_threadpool(helper)
    await asyncio.to_thread(helper)
    await asyncio.get_running_loop().run_in_executor(None, helper)
    async for _ in iterate_in_threadpool(sync_stream()):
        pass
    async with contextmanager_in_threadpool(managed()) as value:
        return value


class Slow(Response):
    def render(self, content: object) -> bytes:
        block()  # E
        return b""


@app.get("/render", response_class=Slow)
def render() -> object:
    return "x"


class Made(Response):
    def render(self, content: object) -> bytes:
        block()
        return b""


@app.get("/made")
def made() -> Made:
    return Made()


class Default(Response):
    def render(self, content: object) -> bytes:
        block()  # E
        return b""


router = APIRouter(default_response_class=Default)


@router.get("/default")
def default() -> object:
    return "x"


app.include_router(router)
REQUESTS = [("GET", path) for path in ("/sync", "/async", "/offload", "/render", "/made", "/default")]
