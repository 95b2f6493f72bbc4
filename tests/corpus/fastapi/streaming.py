"""A sync generator given to StreamingResponse is iterated in the thread pool; an async one on the loop."""

import time
from collections.abc import AsyncIterator, Iterator

from fastapi import FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()


def lines() -> Iterator[bytes]:
    time.sleep(0)  # OK
    yield b"a"


async def alines() -> AsyncIterator[bytes]:
    yield b"a"
    time.sleep(0)  # E: blocking-sleep


@app.get("/sync")
async def sync_stream() -> StreamingResponse:
    return StreamingResponse(lines())  # OK


@app.get("/async")
async def async_stream() -> StreamingResponse:
    return StreamingResponse(alines())  # OK


@app.get("/kept")
async def kept_stream() -> StreamingResponse:
    body = lines()  # OK
    return StreamingResponse(body, media_type="text/plain")  # OK


@app.get("/eager")
async def eager_stream() -> StreamingResponse:
    return StreamingResponse(iter(list(lines())))  # E: blocking-sleep


@app.get("/nested")
async def nested_stream() -> StreamingResponse:
    def body() -> Iterator[bytes]:
        time.sleep(0)  # OK
        yield b"a"

    return StreamingResponse(body())  # OK


@app.get("/consumed")
async def consumed() -> bytes:
    return b"".join(lines())  # E: blocking-sleep
