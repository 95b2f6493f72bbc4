import time

from celery import Celery, chain, chord, group, shared_task

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


@app.task(name="pause", bind=True)
def pause(self: object, seconds: int) -> int:
    time.sleep(seconds)  # OK
    return seconds


@shared_task(max_retries=3)
def shared(x: int) -> int:
    return x


async def declared_with_options() -> None:
    pause.delay(1)  # E: blocking-database
    shared.apply_async((1,)).get()  # E: blocking-database, blocking-wait
    pause.s(1).set(countdown=1).delay()  # E: blocking-database
    app.tasks["pause"].delay(1)  # E: blocking-database
    pause.signature((1,))  # OK
    pause.s(1)  # OK


async def inline() -> None:
    pause(1)  # E: blocking-sleep
    pause.run(1)  # E: blocking-sleep
    result = pause.apply(args=(1,))  # E: blocking-sleep
    result.get()  # OK
    shared(1)  # OK


async def canvas() -> None:
    group(shared.s(1), shared.s(2))()  # E: blocking-database
    chain(shared.s(1), shared.s())()  # E: blocking-database
    chord([shared.s(1)])(shared.s())  # E: blocking-database
    (shared.s(1) | shared.s()).delay()  # E: blocking-database
    shared.chunks([(1,), (2,)], 2).apply_async()  # E: blocking-database
    shared.starmap([(1,), (2,)]).delay()  # E: blocking-database
    group(shared.s(1), shared.s(2)) | shared.s()  # OK
    shared.s(1)()  # OK
