# typed-only: it is about annotations
"""Types that mention themselves, in models, signatures and helpers."""

import time
from collections.abc import Callable
from typing import Generic, TypeVar, Union

from fastapi import FastAPI
from pydantic import BaseModel, field_validator

T = TypeVar("T")
JSON = Union[dict[str, "JSON"], list["JSON"], str, int, None]
Tree = Union[T, list["Tree[T]"]]
Step = Callable[[], Union["Step", None]]

app = FastAPI()


class Leaf(BaseModel):
    text: str

    @field_validator("text")
    @classmethod
    def check(cls, value: str) -> str:
        time.sleep(0.01)  # E: blocking-sleep
        return value


class Node(BaseModel):
    payload: JSON = None
    parent: Union["Node", None] = None
    leaves: list[Leaf] = []


class Box(Generic[T]):
    def __init__(self, content: T) -> None:
        self.content = content
        self.inner: Union[Box[T], None] = None

    def deepest(self) -> "Box[T]":
        return self.inner.deepest() if self.inner is not None else self


class Slow:
    def run(self) -> None:
        time.sleep(0.01)


def first(tree: Tree[T]) -> T:
    return first(tree[0]) if isinstance(tree, list) else tree


def walk(value: JSON) -> int:
    if isinstance(value, dict):
        return sum(walk(item) for item in value.values())
    if isinstance(value, list):
        time.sleep(0.01)
    return 0


def slow_step() -> Union[Step, None]:
    time.sleep(0.01)
    return None


@app.post("/nodes")
async def create(
    node: Node,
    payload: JSON = None,
) -> JSON:
    walk(payload)  # E: blocking-sleep
    return payload


@app.post("/json")
async def only_json(payload: JSON = None) -> JSON:
    return payload


async def trees(tree: Tree[Slow]) -> None:
    first(Slow()).run()  # E: blocking-sleep
    Box(Slow()).deepest().content.run()  # E: blocking-sleep
    step: Union[Step, None] = slow_step
    if step is not None:
        step()  # E: blocking-sleep
