import time

from fastapi import APIRouter, BackgroundTasks

router = APIRouter()


def work() -> None:
    time.sleep(1)


@router.get("/sync")
def in_a_thread() -> None:
    time.sleep(1)


@router.get("/async")
async def on_the_loop(tasks: BackgroundTasks) -> None:
    tasks.add_task(work)
    work()  # E: blocking-sleep
