"""Event handlers, the older form of start-up code."""

from fastapi import FastAPI
from probe import block


def listed() -> None:
    block()  # E (lifespan)


async def async_listed() -> None:
    block()  # E (lifespan)


app = FastAPI(on_startup=[listed], on_shutdown=[async_listed])


@app.on_event("startup")
def sync_startup() -> None:
    block()  # E (lifespan)


@app.on_event("shutdown")
async def async_shutdown() -> None:
    block()  # E (lifespan)


def added() -> None:
    block()  # E (lifespan)


app.router.add_event_handler("startup", added)

REQUESTS: list[tuple[str, str]] = []
