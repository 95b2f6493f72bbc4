"""Start-up code that stands in another module than the application."""

from __future__ import annotations

from pathlib import Path

import pytest
from run_mypy import run_mypy

CONFIG = "[mypy]\nplugins = mypy_fastapi_blocking\n[fastapi-blocking]\nlifespan = "
START = """\
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    time.sleep(1)
    yield


@asynccontextmanager
async def other(name: str) -> AsyncIterator[None]:
    time.sleep(2)
    yield


def warm_up() -> None:
    time.sleep(3)
"""
MAIN = """\
from fastapi import FastAPI

from start import lifespan, warm_up

app = FastAPI(lifespan=lifespan)
app.router.add_event_handler("startup", warm_up)


def make() -> FastAPI:
    made = FastAPI(on_startup=[warm_up])
    return made


async def f() -> None:
    make()
"""
ALWAYS = ['start.py:16: error: "time.sleep" blocks the event loop in async function "other"  [blocking-sleep]']
STARTING = [
    'main.py:6: error: "time.sleep" blocks the event loop in lifespan function "start.warm_up", which runs on the event loop  [blocking-sleep]',
    'main.py:10: error: "time.sleep" blocks the event loop in lifespan function "start.warm_up", which runs on the event loop  [blocking-sleep]',
    'start.py:10: error: "time.sleep" blocks the event loop in async lifespan function "lifespan"  [blocking-sleep]',
]


@pytest.mark.parametrize(("option", "expected"), [("false", ALWAYS), ("true", [*STARTING, *ALWAYS])])
def test_start_up_code(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, option: str, expected: list[str]) -> None:
    (tmp_path / "mypy.ini").write_text(CONFIG + option, encoding="utf-8")
    (tmp_path / "start.py").write_text(START, encoding="utf-8")
    (tmp_path / "main.py").write_text(MAIN, encoding="utf-8")
    result = run_mypy(tmp_path, "main.py", "start.py", cache_dir=tmp_path_factory.mktemp("cache"))
    assert sorted(line for line in result.lines if "[blocking-" in line) == sorted(expected)
