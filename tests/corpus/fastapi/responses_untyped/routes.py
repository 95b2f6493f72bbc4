"""`render` runs in the thread of whoever makes the response: that of a plain route, or the loop."""

from typing import Any

from corpus.fastapi.responses_untyped.classes import Named, Quick, Slow
from fastapi import APIRouter, FastAPI, Request, Response

app = FastAPI()
router = APIRouter(default_response_class=Quick)


def make():
    return Slow("x")


@app.get("/made")
def made():
    return Slow("x")  # OK


@app.get("/named")
def named():
    return Named("x")  # OK


@app.get("/given", response_class=Slow)  # E: blocking-sleep
def given():
    return "x"


@app.get("/quick", response_class=Quick)  # OK
async def quick():
    return "x"


@router.get("/by-default")
async def by_default():
    return "x"


@app.get("/async")
async def in_async():
    return Slow("x")  # E: blocking-sleep


@app.get("/async-named")
async def async_named():
    return Named("x")  # E: blocking-sleep


@app.get("/helper")
async def helper():
    return make()  # E: blocking-sleep


@app.get("/async-quick")
async def async_quick():
    return Quick("x")  # OK


@app.exception_handler(KeyError)
async def on_key_error(request, error):
    return Slow("x")  # E: blocking-sleep


app.include_router(router)
