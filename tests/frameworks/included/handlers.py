"""Functions that another module adds to its routers, and one that is added here."""

import time

from fastapi import FastAPI


async def added_to_a_router() -> None:
    time.sleep(0)


async def added_to_the_application() -> None:
    time.sleep(0)


class Handler:
    def __init__(self, level: int) -> None:
        self.level = level

    async def __call__(self) -> None:
        time.sleep(0)


async def added_here() -> None:
    time.sleep(0)


def add(app: FastAPI) -> None:
    app.add_api_route("/here", added_here)
