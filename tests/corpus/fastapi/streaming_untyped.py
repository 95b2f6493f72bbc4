"""A sync generator given to StreamingResponse is iterated in the thread pool; an async one on the loop."""

import time
from collections.abc import AsyncIterator, Iterator

from fastapi import FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()


def lines():
    time.sleep(0)  # OK
    yield b"a"


async def alines():
    yield b"a"
    time.sleep(0)  # E: blocking-sleep


@app.get("/sync")
async def sync_stream():
    return StreamingResponse(lines())  # OK


@app.get("/async")
async def async_stream():
    return StreamingResponse(alines())  # OK


@app.get("/kept")
async def kept_stream():
    body = lines()  # OK
    return StreamingResponse(body, media_type="text/plain")  # OK


@app.get("/eager")
async def eager_stream():
    return StreamingResponse(iter(list(lines())))  # E: blocking-sleep


@app.get("/nested")
async def nested_stream():
    def body():
        time.sleep(0)  # OK
        yield b"a"

    return StreamingResponse(body())  # OK


@app.get("/consumed")
async def consumed():
    return b"".join(lines())  # E: blocking-sleep
