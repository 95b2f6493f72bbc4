"""Advice is code: what a note suggests is put into the program that it was given for; then nothing is left to report, and mypy agrees.

A case is a small program. What the advice is to replace stands between « and ». `...` in a suggestion stands for the arguments as they were.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from run_mypy import CONFIG, run_mypy, warm_cache

IMPORTS = """
from __future__ import annotations
import time, hashlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
import requests
from fastapi import APIRouter, BackgroundTasks, Depends, FastAPI, WebSocket
from sqlalchemy import text
from sqlalchemy.orm import Session
app = FastAPI()
def load(name: str, times: int = 1) -> str:
    time.sleep(times)
    return name
def rows() -> Iterator[int]:
    time.sleep(1)
    yield 1
class Report:
    @property
    def total(self) -> int:
        time.sleep(1)
        return 1
    def __getitem__(self, key: str) -> int:
        time.sleep(1)
        return 1
    def __eq__(self, other: object) -> bool:
        time.sleep(1)
        return True
    def __str__(self) -> str:
        time.sleep(1)
        return ""
    def save(self, name: str) -> int:
        time.sleep(1)
        return 1
"""


@dataclass(frozen=True)
class Case:
    """`note`: what is said, to the letter. `also`: other text that has to change for it. `imports`: more than IMPORTS."""

    program: str
    note: str
    also: dict[str, str] = field(default_factory=dict)
    imports: str = ""

    @property
    def before(self) -> str:
        return f"{IMPORTS}{self.imports}\n" + self.program.replace("«", "").replace("»", "")

    @property
    def line(self) -> int:
        lines = f"{IMPORTS}{self.imports}\n{self.program}".splitlines()
        return next(number for number, line in enumerate(lines, 1) if "«" in line)

    def after(self) -> str:
        """The program with what the note suggests."""
        marked = re.search("«(.*)»", self.program, re.DOTALL)
        assert marked
        form = self.note.rpartition(': "')[2] if ': "' in self.note else self.note.partition('"')[2]
        form = re.split(r'"; or declare|" \(from ', form)[0].removesuffix(" instead").removesuffix('"')
        if "(...)" in form and "(" in marked[1]:
            last_call = re.search(r"\([^()]*\)$", marked[1]) or re.search(r"\(.*", marked[1])
            form = form.replace("(...)", last_call[0] if last_call else "()")
        if form.startswith("await ") and self.program[marked.end() : marked.end() + 1] not in ("\n", ""):
            form = f"({form})"
        roots = sorted(set(re.findall(r"\b(asyncio|aiofiles|functools|httpx)\.", form)))
        text = f"{IMPORTS}{self.imports}\n" + "".join(
            f"import {root}  # type: ignore[import-not-found,import-untyped,unused-ignore]\n" for root in roots
        )
        if module := re.search(r"\(from (\S+)\)", self.note):
            text += f"from {module[1]} import {re.findall('[a-z_]+', form)[1]}\n"
        text += self.program[: marked.start()] + form + self.program[marked.end() :]
        for old, new in self.also.items():
            text = text.replace(old, new)
        return text


CASES = {
    "function": Case(
        "async def f() -> None:\n    «time.sleep(1)»",
        'Use "await asyncio.sleep(...)" instead',
    ),
    "function under another name": Case(
        "async def f() -> None:\n    «nap(1)»",
        'Use "await asyncio.sleep(...)" instead',
        imports="from time import sleep as nap",
    ),
    "function of a client": Case(
        'async def f(client: Any) -> int:\n    return «requests.get("http://localhost")».status_code',
        'Use "httpx.AsyncClient" instead: "await client.get(...)"',
        {"client: Any": "client: httpx.AsyncClient", "import requests": "import requests, httpx"},
    ),
    "method of a client": Case(
        'async def f(web: requests.Session) -> int:\n    return «web.get("http://localhost")».status_code',
        'Use "httpx.AsyncClient" instead: "await web.get(...)"',
        {"web: requests.Session": "web: httpx.AsyncClient", "import requests": "import requests, httpx"},
    ),
    "method of a session in a route": Case(
        '@app.get("/")\nasync def f(db: Session = Depends()) -> None:\n    «db.execute(text("SELECT 1"))»',
        'Use "sqlalchemy.ext.asyncio.AsyncSession" instead: "await db.execute(...)"; or declare "f" with "def": it awaits nothing',
        {"db: Session": "db: AsyncSession"},
        imports="from sqlalchemy.ext.asyncio import AsyncSession",
    ),
    "method of what is made on the spot": Case(
        'async def f() -> str:\n    return «Path("x").read_text()»',
        'Use "anyio.Path" instead: "await anyio.Path("x").read_text(...)"',
        imports="from pathlib import Path\nimport anyio",
    ),
    "iterating over what a method of a client reads": Case(
        "async def f(rows: sqlite3.Cursor) -> None:\n    «for row in rows»:\n        print(row)",
        'Use "aiosqlite.Cursor" instead: "async for ... in rows"',
        {"async for ... in rows": "async for row in rows", "rows: sqlite3.Cursor": "rows: aiosqlite.Cursor"},
        imports="import sqlite3, aiosqlite",
    ),
    "open in a with statement": Case(
        'async def f() -> None:\n    «with open("x")» as file:\n        print(file)',
        'Use "async with aiofiles.open(...)" instead',
    ),
    "helper": Case(
        'async def f() -> str:\n    return «load("x")»',
        'Run it in a thread: "await asyncio.to_thread(load, "x")"',
    ),
    "helper with keywords and stars": Case(
        "async def f(*a: Any, **k: Any) -> str:\n    return «load(*a, **k)»",
        'Run it in a thread: "await asyncio.to_thread(load, *a, **k)"',
    ),
    "helper over several lines": Case(
        'async def f() -> str:\n    return «load(\n        "x",\n        times=2,\n    )»',
        'Run it in a thread: "await asyncio.to_thread(load, "x", times=2)"',
    ),
    "helper with an argument that is awaited": Case(
        'async def name() -> str:\n    return "x"\nasync def f() -> str:\n    return «load(await name())»',
        'Run it in a thread: "await asyncio.to_thread(load, await name())"',
    ),
    "helper beside other letters": Case(
        'async def f() -> str:\n    return "äöü→" + «load("é")»',
        'Run it in a thread: "await asyncio.to_thread(load, "é")"',
    ),
    "helper, attribute of the result": Case(
        'async def f() -> str:\n    return «load("x")».upper()',
        'Run it in a thread: "await asyncio.to_thread(load, "x")"',
    ),
    "method": Case(
        'async def f(report: Report) -> int:\n    return «report.save("x")»',
        'Run it in a thread: "await asyncio.to_thread(report.save, "x")"',
    ),
    "the runner that is imported": Case(
        'async def f() -> str:\n    return «load("x", times=2)»',
        'Run it in a thread: "await run_in_threadpool(load, "x", times=2)"',
        imports="from fastapi.concurrency import run_in_threadpool",
    ),
    "the runner that is imported, under another name": Case(
        'async def f() -> str:\n    return «load("x")»',
        'Run it in a thread: "await pool(load, "x")"',
        imports="from starlette.concurrency import run_in_threadpool as pool",
    ),
    "a runner that takes no keywords": Case(
        'async def f() -> str:\n    return «load("x", times=2)»',
        'Run it in a thread: "await to_thread.run_sync(functools.partial(load, "x", times=2))"',
        imports="from anyio import to_thread",
    ),
    "route that awaits nothing": Case(
        '@app.get("/")\nasync def f() -> str:\n    return «load("x")»',
        'Run it in a thread: "await run_in_threadpool(load, "x")" (from fastapi.concurrency); or declare "f" with "def": it awaits nothing',
    ),
    "dependency that awaits nothing": Case(
        'async def f() -> str:\n    return «load("x")»\n@app.get("/")\nasync def g(name: str = Depends(f)) -> str:\n    return name',
        'Run it in a thread: "await run_in_threadpool(load, "x")" (from fastapi.concurrency); or declare "f" with "def": it awaits nothing',
    ),
    "route that awaits": Case(
        'async def g() -> None: ...\n@app.get("/")\nasync def f() -> str:\n    await g()\n    return «load("x")»',
        'Run it in a thread: "await run_in_threadpool(load, "x")" (from fastapi.concurrency)',
    ),
    "route that others await": Case(
        '@app.get("/")\nasync def f() -> str:\n    return «load("x")»\nasync def g() -> str:\n    return await f()',
        'Run it in a thread: "await run_in_threadpool(load, "x")" (from fastapi.concurrency)',
    ),
    "websocket route": Case(
        '@app.websocket("/")\nasync def f(socket: WebSocket) -> None:\n    print(«load("x")»)',
        'Run it in a thread: "await run_in_threadpool(load, "x")" (from fastapi.concurrency)',
    ),
    "method that a base class wants async": Case(
        "class Base:\n    async def f(self) -> str:\n        return ''\n"
        'class View(Base):\n    async def f(self) -> str:\n        return «load("x")»\napp.get("/")(View().f)',
        'Run it in a thread: "await run_in_threadpool(load, "x")" (from fastapi.concurrency)',
    ),
    "dependency with yield": Case(
        'async def f() -> Any:\n    yield «load("x")»\n@app.get("/")\nasync def g(name: str = Depends(f)) -> str:\n    return name',
        'Run it in a thread: "await run_in_threadpool(load, "x")" (from fastapi.concurrency)',
    ),
    "for": Case(
        "async def f() -> None:\n    for row in «rows()»:\n        print(row)",
        'Run it in a thread: "await asyncio.to_thread(list, rows())"',
    ),
    "comprehension": Case(
        "async def f() -> list[int]:\n    return [row + 1 for row in «rows()»]",
        'Run it in a thread: "await asyncio.to_thread(list, rows())"',
    ),
    "consumer": Case(
        "async def f() -> int:\n    return «sum(rows())»",
        'Run it in a thread: "await asyncio.to_thread(sum, rows())"',
    ),
    "property": Case(
        "async def f(report: Report) -> int:\n    return «report.total»",
        'Run it in a thread: "await asyncio.to_thread(lambda: report.total)"',
    ),
    "subscript": Case(
        'async def f(report: Report) -> int:\n    return «report["x"]»',
        'Run it in a thread: "await asyncio.to_thread(lambda: report["x"])"',
    ),
    "operator": Case(
        "async def f(a: Report, b: Report) -> bool:\n    return «a == b»",
        'Run it in a thread: "await asyncio.to_thread(lambda: a == b)"',
    ),
    "string": Case(
        "async def f(report: Report) -> str:\n    return «str(report)»",
        'Run it in a thread: "await asyncio.to_thread(str, report)"',
    ),
    "handed to an offloader": Case(
        'async def f() -> str:\n    return await «asyncio.to_thread(load("x"))»  # type: ignore[arg-type,unused-ignore]',
        'Pass the function, not its result: "asyncio.to_thread(load, "x")"',
        imports="import asyncio",
    ),
    "handed to an offloader with a keyword": Case(
        'async def f() -> str:\n    return await «asyncio.to_thread(load(name="x"))»  # type: ignore[arg-type,unused-ignore]',
        'Pass the function, not its result: "asyncio.to_thread(functools.partial(load, name="x"))"',
        imports="import asyncio",
    ),
    "handed to an executor": Case(
        "async def f(loop: asyncio.AbstractEventLoop) -> str:\n"
        '    return await «loop.run_in_executor(None, load("x"))»  # type: ignore[arg-type,unused-ignore]',
        'Pass the function, not its result: "loop.run_in_executor(None, load, "x")"',
        imports="import asyncio",
    ),
    "a second loop": Case(
        "async def g() -> int:\n    return 1\nasync def f() -> int:\n    return «asyncio.run(g())»",
        'Use "await g()" instead',
        imports="import asyncio",
    ),
    "processor time": Case(
        'async def f() -> bytes:\n    return «hashlib.pbkdf2_hmac("sha256", b"", b"", 100_000)»',
        'Run it in a thread: "await asyncio.to_thread(hashlib.pbkdf2_hmac, "sha256", b"", b"", 100_000)"',
    ),
}
FILES = {name: f"{re.sub('[^a-z]+', '_', name)}.py" for name in CASES}


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What mypy says of all programs as they are ("before"), and of what becomes of them ("after", "def")."""
    cache = warm_cache(tmp_path_factory.mktemp("cache") / "warm")
    return {state: _check(tmp_path_factory.mktemp(state), state, cache) for state in ("before", "after", "def")}


def _check(folder: Path, state: str, cache: Path) -> list[str]:
    for name, case in CASES.items():
        text = case.before if state == "before" else case.after() if state == "after" else _declared_with_def(case)
        (folder / FILES[name]).write_text(text, encoding="utf-8")
    return run_mypy(folder, "--config-file", CONFIG, "--strict", *sorted(FILES.values()), cache_dir=cache).lines


def _declared_with_def(case: Case) -> str:
    return case.before.replace("async def f", "def f") if "or declare" in case.note else ""


def _of(lines: list[str], name: str) -> list[str]:
    return [line for line in lines if line.startswith(f"{FILES[name]}:")]


@pytest.mark.parametrize("name", CASES)
def test_advice_to_the_letter(outputs: dict[str, list[str]], name: str) -> None:
    notes = [
        line.partition(": note: ")[2]
        for line in _of(outputs["before"], name)
        if line.startswith(f"{FILES[name]}:{CASES[name].line}: note:")
    ]
    assert CASES[name].note in notes, notes


@pytest.mark.parametrize("name", CASES)
def test_advice_is_correct_code(outputs: dict[str, list[str]], name: str) -> None:
    assert _of(outputs["after"], name) == [], CASES[name].after()


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if "or declare" in case.note])
def test_a_plain_def_is_clean(outputs: dict[str, list[str]], name: str) -> None:
    assert _of(outputs["def"], name) == []
