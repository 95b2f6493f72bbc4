# typed-only: which model a route reads, its annotation says
"""The models in a root model are read with it."""

import time

from fastapi import FastAPI
from pydantic import BaseModel, RootModel, field_validator

app = FastAPI()


class Item(BaseModel):
    name: str = "item"

    @field_validator("name")
    @classmethod
    def check(cls, value: str) -> str:
        time.sleep(0.001)  # E: blocking-sleep
        return value


class Items(RootModel[list[Item]]):
    pass


class Unused(BaseModel):
    name: str = "unused"

    @field_validator("name")
    @classmethod
    def check(cls, value: str) -> str:
        time.sleep(0.001)
        return value


class UnusedItems(RootModel[list[Unused]]):
    pass


@app.put("/items")
def items(items: Items) -> int:
    return 1
