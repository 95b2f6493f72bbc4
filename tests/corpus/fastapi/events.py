# no-run: start-up code does block the loop, and is accepted
"""on_event and on_startup."""

import time

from fastapi import FastAPI


def warm_up() -> None:
    time.sleep(1)


async def start() -> None:
    warm_up()  # OK


async def stop() -> None:
    time.sleep(1)  # OK


app = FastAPI(on_startup=[start], on_shutdown=[stop])


@app.on_event("startup")
async def startup() -> None:
    warm_up()  # OK


@app.on_event("shutdown")
async def shutdown() -> None:
    time.sleep(1)  # OK


@app.on_event("startup")
def sync_startup() -> None:
    warm_up()  # OK


@app.get("/")
async def route() -> int:
    warm_up()  # E: blocking-sleep
    return 1
