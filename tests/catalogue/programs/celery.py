import time

from celery import Celery, shared_task

app = Celery("x", broker="redis://x")


@app.task
def add(x: int, y: int) -> int:
    return x + y


async def handler() -> None:
    result = add.delay(1, 2)  # E: blocking-database
    result.get()  # E: blocking-wait
    app.send_task("add", (1, 2))  # E: blocking-database
    add(1, 2)  # OK


@shared_task(bind=True)
async def task(self: object) -> None:
    time.sleep(1)  # OK
