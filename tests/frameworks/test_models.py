"""Models that stand in another module than the routes: the error stands at the route, whose module knows what it reads."""

from __future__ import annotations

from pathlib import Path

from run_mypy import CONFIG, run_mypy

MODELS = """\
import time

from pydantic import BaseModel, field_serializer, field_validator


class Part(BaseModel):
    name: str

    @field_validator("name")
    @classmethod
    def check(cls, value: str) -> str:
        time.sleep(1)
        return value


class Label(BaseModel):
    name: str

    @field_serializer("name")
    def written(self, value: str) -> str:
        time.sleep(1)
        return value


class Order(BaseModel):
    parts: list[Part]


class Fine(BaseModel):
    name: str
"""
MAIN = """\
from fastapi import FastAPI

from models import Fine, Label, Order, Part

app = FastAPI()


@app.put("/orders")
def put(order: Order) -> int:
    return 1


@app.get("/part", response_model=Part)
async def get() -> object:
    return {"name": "x"}


@app.get("/sync")
def sync() -> Part:
    return Part(name="x")


@app.put("/fine")
async def fine(fine: Fine) -> int:
    return 1


@app.put("/label")
def read(label: Label) -> int:
    return 1


@app.get("/label")
def write() -> Label:
    return Label(name="x")


def no_route(order: Order) -> int:
    return 1
"""
OUTPUT = """\
main.py:9: error: validating "Part" blocks the event loop in route "put" (PUT /orders)  [blocking-sleep]
main.py:9: note: "models.Part.check" -> "time.sleep"
main.py:9: note: Nothing can be awaited there: do it in the route or in a dependency
main.py:14: error: validating "Part" blocks the event loop in async route "get" (GET /part)  [blocking-sleep]
main.py:14: note: "models.Part.check" -> "time.sleep"
main.py:14: note: Nothing can be awaited there: do it in the route or in a dependency
main.py:34: error: serializing "Label" blocks the event loop in route "write" (GET /label)  [blocking-sleep]
main.py:34: note: "models.Label.written" -> "time.sleep"
main.py:34: note: Nothing can be awaited there: do it in the route or in a dependency
"""


def test_the_route_answers_for_models_of_other_modules(tmp_path: Path, cache_dir: Path) -> None:
    (tmp_path / "models.py").write_text(MODELS, encoding="utf-8")
    (tmp_path / "main.py").write_text(MAIN, encoding="utf-8")
    for _ in ("cold", "warm"):
        assert run_mypy(tmp_path, "--config-file", CONFIG, "main.py", cache_dir=cache_dir).output == OUTPUT
    (tmp_path / "models.py").write_text(MODELS.replace("        time.sleep(1)\n", ""), encoding="utf-8")
    assert run_mypy(tmp_path, "--config-file", CONFIG, "main.py", cache_dir=cache_dir).output == ""
