"""Background tasks."""

from fastapi import BackgroundTasks, FastAPI
from fastapi.responses import PlainTextResponse
from probe import block
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool

app = FastAPI()


def sync_task() -> None:
    block()


async def async_task() -> None:
    block()  # E


class Mailer:
    async def send(self) -> None:
        block()  # E


@app.get("/tasks")
def tasks(background: BackgroundTasks) -> int:
    background.add_task(sync_task)
    background.add_task(async_task)
    background.add_task(Mailer().send)
    background.add_task(run_in_threadpool, lambda: block())
    return 1


def other_sync_task() -> None:
    block()


@app.get("/task")
async def task() -> PlainTextResponse:
    return PlainTextResponse("", background=BackgroundTask(other_sync_task))


REQUESTS = [("GET", "/tasks"), ("GET", "/task")]
