"""`render` runs in the thread of whoever makes the response: that of a plain route, or the loop."""

from typing import Any

from corpus.fastapi.responses.classes import Named, Quick, Slow
from fastapi import APIRouter, FastAPI, Request, Response

app = FastAPI()
router = APIRouter(default_response_class=Quick)


def make() -> Response:
    return Slow("x")


@app.get("/made")
def made() -> Slow:
    return Slow("x")  # OK


@app.get("/named")
def named() -> Response:
    return Named("x")  # OK


@app.get("/given", response_class=Slow)  # E: blocking-sleep
def given() -> Any:
    return "x"


@app.get("/quick", response_class=Quick)  # OK
async def quick() -> Any:
    return "x"


@router.get("/by-default")
async def by_default() -> Any:
    return "x"


@app.get("/async")
async def in_async() -> Slow:
    return Slow("x")  # E: blocking-sleep


@app.get("/async-named")
async def async_named() -> Response:
    return Named("x")  # E: blocking-sleep


@app.get("/helper")
async def helper() -> Response:
    return make()  # E: blocking-sleep


@app.get("/async-quick")
async def async_quick() -> Response:
    return Quick("x")  # OK


@app.exception_handler(KeyError)
async def on_key_error(request: Request, error: Exception) -> Response:
    return Slow("x")  # E: blocking-sleep


app.include_router(router)
