# typed-only: what a route reads is what it is annotated with
"""Models whose fields have validators and serializers by way of an alias, of this module or of another."""

import time
from typing import Annotated

from corpus.fastapi.aliases import fields
from corpus.fastapi.aliases.fields import Slug, Written
from fastapi import FastAPI
from pydantic import AfterValidator, BaseModel

app = FastAPI()


def check(value: str) -> str:
    time.sleep(1)  # E: blocking-sleep
    return value


def unused(value: str) -> str:
    time.sleep(1)
    return value


Name = Annotated[str, AfterValidator(check)]
Unused = Annotated[str, AfterValidator(unused)]


class Own(BaseModel):
    names: list[Name] = []


class Sluggish(BaseModel):
    slug: Slug = "x"


class Quick(BaseModel):
    word: fields.Quick = "x"


class Shown(BaseModel):
    word: Written = "x"


class Private(BaseModel):
    word: Unused = "x"


@app.post("/own")
def own(model: Own) -> int:
    return 1


@app.post("/sluggish")
def sluggish(model: Sluggish) -> int:  # E: blocking-sleep
    return 1


@app.post("/quick")
async def quick(model: Quick) -> int:  # OK
    return 1


@app.get("/shown")
def shown() -> Shown:  # E: blocking-sleep
    return Shown()


async def main() -> None:
    Sluggish(slug="x")  # E: blocking-sleep
    Quick()  # OK
    Shown()  # OK
