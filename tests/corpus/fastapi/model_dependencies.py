# typed-only: dependencies in Annotated
"""Models that dependencies supply: a class given to Depends() is called in a thread, and what a dependency returns is not validated."""

import time
from typing import Annotated

from fastapi import Depends, FastAPI, Query
from pydantic import BaseModel, model_validator

app = FastAPI()


class ByDefault(BaseModel):
    name: str = "x"

    @model_validator(mode="after")
    def check(self) -> "ByDefault":
        time.sleep(0)  # OK: in a thread
        return self


class Bare(BaseModel):
    name: str = "x"

    @model_validator(mode="after")
    def check(self) -> "Bare":
        time.sleep(0)  # OK: in a thread
        return self


class Aliased(BaseModel):
    name: str = "x"

    @model_validator(mode="after")
    def check(self) -> "Aliased":
        time.sleep(0)  # OK: in a thread
        return self


class Returned(BaseModel):
    name: str = "x"

    @model_validator(mode="after")
    def check(self) -> "Returned":
        time.sleep(0)  # OK: only the thread of `load` makes it
        return self


class Parameters(BaseModel):
    name: str = "x"

    @model_validator(mode="after")
    def check(self) -> "Parameters":
        time.sleep(0)  # E: blocking-sleep
        return self


class OfDependency(BaseModel):
    name: str = "x"

    @model_validator(mode="after")
    def check(self) -> "OfDependency":
        time.sleep(0)  # E: blocking-sleep
        return self


AliasedDep = Annotated[Aliased, Depends()]


def load() -> Returned:
    return Returned()


def reads(body: Annotated[OfDependency, Query()]) -> int:
    return 1


@app.get("/1")
async def by_default(f: ByDefault = Depends(ByDefault)) -> int:
    return 1


@app.get("/2")
async def bare(f: Annotated[Bare, Depends()]) -> int:
    return 1


@app.get("/3")
async def aliased(f: AliasedDep) -> int:
    return 1


@app.get("/4")
async def returned(f: Annotated[Returned, Depends(load)]) -> int:
    return 1


@app.get("/5")
async def parameters(f: Annotated[Parameters, Query()], n: Annotated[int, Depends(reads)]) -> int:
    return 1
