"""A router that is made by a function, one that is a subclass's, and one that is included twice."""

import time
from typing import Any

from fastapi import APIRouter


class OwnRouter(APIRouter):
    def __init__(self, prefix: str = "", **others: Any) -> None:
        super().__init__(prefix=prefix, **others)


def make_router() -> APIRouter:
    made = APIRouter()

    @made.put("/made")
    async def replace_made() -> None:
        time.sleep(0)

    return made


router = OwnRouter(prefix="/items")
twice = APIRouter()


@router.get("/{item_id}")
async def read_item(item_id: int) -> None:
    time.sleep(0)


@twice.get("/twice")
async def read_twice() -> None:
    time.sleep(0)
