"""Dependencies: functions, generators, classes, callable objects; in parameters, in Annotated, of routes, routers and applications."""

from collections.abc import AsyncIterator, Iterator
from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Security
from probe import block


def sync_function() -> int:
    return block()


async def async_function() -> int:
    return block()  # E


def sync_generator() -> Iterator[int]:
    yield block()
    block()


async def async_generator() -> AsyncIterator[int]:
    yield block()  # E
    block()  # E


class Made:
    def __init__(self, page: int = 1) -> None:
        self.page = block()


class SyncCallable:
    def __call__(self) -> int:
        return block()


class AsyncCallable:
    async def __call__(self) -> int:
        return block()  # E


async def secured() -> int:
    return block()  # E


async def annotated() -> int:
    return block()  # E


async def of_alias() -> int:
    return block()  # E


async def of_router() -> int:
    return block()  # E


def of_app() -> int:
    return block()


def sub() -> int:
    return block()


async def super_(value: Annotated[int, Depends(sub)]) -> int:
    return block()  # E


Alias = Annotated[int, Depends(of_alias)]
app = FastAPI(dependencies=[Depends(of_app)])
router = APIRouter(dependencies=[Depends(of_router)])


@router.get("/")
async def route(
    made: Annotated[Made, Depends()],
    a: Annotated[int, Depends(annotated)],
    b: Alias,
    c: int = Depends(sync_function),
    d: int = Depends(async_function),
    e: int = Depends(sync_generator),
    f: int = Depends(async_generator),
    g: int = Depends(SyncCallable()),
    h: int = Depends(AsyncCallable()),
    i: int = Security(secured),
    j: int = Depends(super_),
) -> int:
    return made.page


app.include_router(router)
REQUESTS = [("GET", "/")]
