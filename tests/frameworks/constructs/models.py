"""Models in the signatures of routes: what reads them and writes them runs on the loop, for sync routes too."""

from typing import Annotated, Any

from fastapi import Depends, FastAPI, Query, Response
from probe import block
from pydantic import AfterValidator, BaseModel, Field, computed_field, field_serializer, field_validator, model_validator

app = FastAPI()


def stamp() -> int:
    return block()  # E


def checked(value: str) -> str:
    block()  # E
    return value


class Part(BaseModel):
    name: str = "part"

    @field_validator("name")
    @classmethod
    def check(cls, value: str) -> str:
        block()  # E
        return value


class Order(BaseModel):
    parts: list[Part]
    when: int = Field(default_factory=stamp)
    tag: Annotated[str, AfterValidator(checked)]

    @model_validator(mode="after")
    def check(self) -> "Order":
        block()  # E
        return self


@app.put("/orders")
def order(order: Order) -> int:
    return 1


class Answer(BaseModel):
    name: str = "answer"

    @field_serializer("name")
    def written(self, value: str) -> str:
        block()  # E
        return value

    @computed_field  # type: ignore[prop-decorator]
    @property
    def total(self) -> int:
        return block()  # E


@app.get("/answer")
async def answer() -> Answer:
    return Answer()


class Instance(BaseModel):
    name: str = "instance"

    @field_validator("name")
    @classmethod
    def check(cls, value: str) -> str:
        block()
        return value


Instance(name="x")  # what a route makes is not read again


@app.get("/instance")
async def instance() -> list[Instance]:
    return [Instance.model_construct(name="x")]


@app.get("/instances", response_model=Instance)
async def instances() -> object:
    return Instance.model_construct(name="x")


class Read(BaseModel):
    name: str = "read"

    @field_validator("name")
    @classmethod
    def check(cls, value: str) -> str:
        block()  # E
        return value


@app.get("/read", response_model=Read)
async def read() -> object:
    return {"name": "x"}


class Settings(BaseModel):
    name: str

    @field_validator("name")
    @classmethod
    def check(cls, value: str) -> str:
        block()
        return value


@app.get("/settings")
def settings() -> str:
    return Settings(name="x").name


class Shown(BaseModel):
    name: str = "shown"

    @field_serializer("name")
    def written(self, value: str) -> str:
        block()  # E
        return value


@app.get("/shown", response_model=list[Shown])
async def shown() -> object:
    return [{"name": "x"}]


class Written(BaseModel):
    name: str = "written"

    @field_validator("name")
    @classmethod
    def check(cls, value: str) -> str:
        block()
        return value

    @field_serializer("name")
    def written(self, value: str) -> str:
        block()  # E
        return value


@app.get("/written", response_model=Written)
def written() -> object:
    return {"name": "x"}


class Returned(BaseModel):
    name: str = "returned"

    @field_serializer("name")
    def written(self, value: str) -> str:
        block()  # E
        return value


@app.get("/returned")
def returned() -> Any:
    return {"item": [Returned()]}


class Unused(BaseModel):
    name: str = "unused"

    @field_serializer("name")
    def written(self, value: str) -> str:
        block()
        return value


def unused() -> Unused:
    return Unused()


@app.get("/unused", response_model=None)
def dumped(unused: Annotated[Unused, Depends(unused)]) -> Unused | Response:
    return Response(unused.model_dump_json())


def word(value: str) -> str:
    block()  # E
    return value


def slug(value: str) -> str:
    block()  # E
    return value


Slug = Annotated[str, AfterValidator(slug)]


@app.get("/parameters")
def parameters(name: Annotated[str, Query(), AfterValidator(word)], other: Slug) -> int:
    return 1


REQUESTS = [
    ("PUT", "/orders", {"parts": [{"name": "x"}], "tag": "x"}),
    ("GET", "/answer"),
    ("GET", "/instance"),
    ("GET", "/instances"),
    ("GET", "/read"),
    ("GET", "/settings"),
    ("GET", "/shown"),
    ("GET", "/written"),
    ("GET", "/returned"),
    ("GET", "/unused"),
    ("GET", "/parameters?name=x&other=y"),
]
