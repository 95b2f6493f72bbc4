# typed-only: FastAPI injects BackgroundTasks by annotation
"""Background tasks: def in the thread pool, async def on the loop."""

import time

from fastapi import BackgroundTasks, FastAPI
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import JSONResponse
from starlette.background import BackgroundTask

app = FastAPI()


def send(address: str) -> None:
    time.sleep(0)  # OK


async def asend(address: str) -> None:
    time.sleep(0)  # E: blocking-sleep


class Mailer:
    def send(self, address: str) -> None:
        time.sleep(0)  # OK


mailer = Mailer()


@app.get("/tasks")
async def tasks(background: BackgroundTasks) -> int:
    background.add_task(send, "a@b")  # OK
    background.add_task(asend, "a@b")  # OK
    background.add_task(mailer.send, "a@b")  # OK
    background.add_task(lambda: send("a@b"))  # OK
    background.add_task(run_in_threadpool, send, "a@b")  # OK
    background.add_task(send, str(send("a")))  # type: ignore[func-returns-value]  # E: blocking-sleep
    return 1


@app.get("/task")
async def task() -> JSONResponse:
    return JSONResponse({}, background=BackgroundTask(send, "a@b"))  # OK


@app.get("/direct")
async def direct() -> int:
    send("a@b")  # E: blocking-sleep
    mailer.send("a@b")  # E: blocking-sleep
    return 1
