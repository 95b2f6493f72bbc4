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
    def __bool__(self) -> bool:
        time.sleep(1)
        return True
    def __contains__(self, key: object) -> bool:
        time.sleep(1)
        return True
    def save(self, name: str) -> int:
        time.sleep(1)
        return 1
class Amount:
    def __repr__(self) -> str:
        time.sleep(1)
        return ""
    def __format__(self, spec: str) -> str:
        time.sleep(1)
        return ""
"""


MODELS = """
from sqlalchemy import Connection, create_engine, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
engine = create_engine("sqlite://")
class Base(DeclarativeBase): ...
class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
"""

TABLE = """
class Table:
    def __setitem__(self, key: object, value: str) -> None:
        time.sleep(1)
    def __delitem__(self, key: object) -> None:
        time.sleep(1)
    @property
    def title(self) -> str:
        return ""
    @title.setter
    def title(self, title: str) -> None:
        time.sleep(1)
    @title.deleter
    def title(self) -> None:
        time.sleep(1)
"""


@dataclass(frozen=True)
class Case:
    """`note`: what is said, to the letter. `also`: other text that has to change for it. `imports`: more than IMPORTS.

    `by_hand`: what a reader makes of a note that shows no code for the place.
    """

    program: str
    note: str
    also: dict[str, str] = field(default_factory=dict)
    imports: str = ""
    by_hand: str = ""

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
        form = self.by_hand or self._form(marked[1])
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

    def _form(self, marked: str) -> str:
        form = self.note.rpartition(': "')[2] if ': "' in self.note else self.note.partition('"')[2]
        form = re.split(r'"; or declare|" \(from ', form)[0].removesuffix(" instead").removesuffix('"')
        if "(...)" in form and "(" in marked:
            last_call = re.search(r"\([^()]*\)$", marked) or re.search(r"\(.*", marked)
            form = form.replace("(...)", last_call[0] if last_call else "()")
        return form


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
        'async def f() -> None:\n    «with open("x")» as file:\n        print(file.name)',
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
    "joined": Case(
        'async def f() -> str:\n    return «" ".join(names())»',
        'Run it in a thread: "await asyncio.to_thread(" ".join, names())"',
        imports="def names() -> Iterator[str]:\n    time.sleep(1)\n    yield ''",
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
    "method that gives what is iterated over": Case(
        'async def f(client: httpx.Client) -> None:\n    with client.stream("GET", "x") as r:  # type: ignore[blocking-network]\n'
        "        «for chunk in r.iter_lines()»:\n            print(chunk)",
        'Use "httpx.Response" instead: "async for ... in r.aiter_lines(...)"',
        {
            "async for ... in": "async for chunk in",
            "with client": "async with client",
            "httpx.Client": "httpx.AsyncClient",
            "  # type: ignore[blocking-network]": "",
        },
        imports="import httpx",
    ),
    "method of another name that gives what is iterated over": Case(
        "async def f(r: requests.Response) -> None:\n    «for chunk in r.iter_content(9)»:\n        print(chunk)",
        'Use "httpx.Response.aiter_bytes" instead, and "async for" over what it gives',
        {"r: requests.Response": "r: httpx.Response", "import requests": "import requests, httpx"},
        by_hand="async for chunk in r.aiter_bytes(9)",
    ),
    "iterating over a query": Case(
        "async def f(db: Session) -> None:\n    for row in «db.query(User)»:\n        print(row)",
        'Use "sqlalchemy.ext.asyncio.AsyncSession.scalars" instead, and await what it gives',
        {"db: Session": "db: AsyncSession"},
        imports=MODELS,
        by_hand="await db.scalars(select(User))",
    ),
    "all of a query": Case(
        "async def f(db: Session) -> list[User]:\n    return «db.query(User).all()»",
        'Use "sqlalchemy.ext.asyncio.AsyncSession.scalars" instead',
        {"db: Session": "db: AsyncSession"},
        imports=MODELS,
        by_hand="list((await db.scalars(select(User))).all())",
    ),
    "upload": Case(
        "async def f(file: UploadFile) -> bytes:\n    return «file.file.read()»",
        'Use "starlette.datastructures.UploadFile" instead: "await file.read(...)"',
        imports="from fastapi import UploadFile",
    ),
    "upload under another name": Case(
        "async def f(file: UploadFile) -> bytes:\n    inner = file.file\n    return «inner.read()»",
        'Use "starlette.datastructures.UploadFile.read" instead, and await what it gives',
        imports="from fastapi import UploadFile",
        by_hand="await file.read()",
    ),
    "lines of an upload": Case(
        "async def f(file: UploadFile) -> None:\n    for line in «file.file»:\n        print(line)",
        'Run it in a thread: "await asyncio.to_thread(list, file.file)"',
        imports="from fastapi import UploadFile",
    ),
    "lines of an upload, joined": Case(
        'async def f(file: UploadFile) -> bytes:\n    return «b"".join(file.file)»',
        'Run it in a thread: "await asyncio.to_thread(b"".join, file.file)"',
        imports="from fastapi import UploadFile",
    ),
    "tables": Case(
        "async def f(connection: AsyncConnection) -> None:\n    «Base.metadata.create_all(engine)»",
        'Use "sqlalchemy.ext.asyncio.AsyncConnection" instead: "await connection.run_sync(Base.metadata.create_all)"',
        imports=MODELS,
    ),
    "method that only a plain session has": Case(
        "async def f(db: Session) -> None:\n    «db.bulk_save_objects([])»",
        'Use "sqlalchemy.ext.asyncio.AsyncSession" instead: "await db.run_sync(lambda session: session.bulk_save_objects([]))"',
        {"db: Session": "db: AsyncSession"},
        imports=MODELS,
    ),
    "background task": Case(
        'async def f(tasks: BackgroundTasks) -> None:\n    «tasks.add_task(load("x"))»  # type: ignore[arg-type,unused-ignore]',
        'Pass the function, not its result: "tasks.add_task(load, "x")"',
    ),
    "background task of a response": Case(
        'async def f() -> BackgroundTask:\n    return «BackgroundTask(load("x"))»  # type: ignore[arg-type,unused-ignore]',
        'Pass the function, not its result: "BackgroundTask(load, "x")"',
        imports="from starlette.background import BackgroundTask",
    ),
    "argument of what runs in a thread": Case(
        'async def f() -> str:\n    return await asyncio.to_thread(load, «load("x")»)',
        'Run it in a thread: "await asyncio.to_thread(load, "x")"',
        imports="import asyncio",
    ),
    "open, used at once": Case(
        'async def f() -> Any:\n    return «json.load(open("x"))»',
        'Use "aiofiles.open" instead, or move it into a function that runs in a thread: "await asyncio.to_thread(...)"',
        imports="import asyncio, json\ndef read() -> Any:\n    with open('x') as file:\n        return json.load(file)",
        by_hand="await asyncio.to_thread(read)",
    ),
    "read what is opened": Case(
        'async def f() -> str:\n    return «open("x").read()»',
        'Use "aiofiles.open" instead, or move it into a function that runs in a thread: "await asyncio.to_thread(...)"',
        imports="import asyncio\ndef read() -> str:\n    with open('x') as file:\n        return file.read()",
        by_hand="await asyncio.to_thread(read)",
    ),
    "process": Case(
        'async def f() -> str:\n    return «subprocess.run(["ls"], capture_output=True, text=True, check=True)».stdout',
        'Use "asyncio.create_subprocess_exec" instead, or run it in a thread: '
        '"await asyncio.to_thread(subprocess.run, ["ls"], capture_output=True, text=True, check=True)"',
        imports="import subprocess",
    ),
    "url in a with statement": Case(
        'async def f() -> None:\n    with «urllib.request.urlopen("http://x")»:\n        pass',
        'Use "httpx.AsyncClient.get" instead, or run it in a thread: "await asyncio.to_thread(urllib.request.urlopen, "http://x")"',
        imports="import urllib.request",
    ),
    "request in a with statement": Case(
        'async def f() -> None:\n    with «requests.get("http://x")»:\n        pass',
        'Use "httpx.AsyncClient.get" instead, or run it in a thread: "await asyncio.to_thread(requests.get, "http://x")"',
    ),
    "transaction of a connection": Case(
        "async def f(conn: sqlite3.Connection) -> None:\n    «with conn:\n        print(1)»",
        'Use "aiosqlite.Connection" instead, and "await conn.commit()" at the end of the block',
        {"conn: sqlite3.Connection": "conn: aiosqlite.Connection"},
        imports="import sqlite3, aiosqlite",
        by_hand="print(1)\n    await conn.commit()",
    ),
    "transaction": Case(
        "async def f(conn: Connection) -> None:\n    «with conn.begin()»:\n        pass",
        'Use "sqlalchemy.ext.asyncio.AsyncTransaction" instead: "async with conn.begin(...)"',
        {"conn: Connection": "conn: AsyncConnection"},
        imports=MODELS,
    ),
    "statement and its rows": Case(
        'async def f(conn: sqlite3.Connection) -> Any:\n    return «conn.execute("SELECT 1").fetchall()»',
        'Use "aiosqlite.Connection.execute" instead',
        {"conn: sqlite3.Connection": "conn: aiosqlite.Connection"},
        imports="import sqlite3, aiosqlite",
        by_hand='await (await conn.execute("SELECT 1")).fetchall()',
    ),
    "method of a socket": Case(
        "async def f(s: socket.socket) -> bytes:\n    return «s.recv(10)»",
        'Use "asyncio.AbstractEventLoop" instead: "await loop.sock_recv(s, 10)"',
        {"s: socket.socket": "s: socket.socket, loop: asyncio.AbstractEventLoop"},
        imports="import asyncio, socket",
    ),
    "callback of the loop": Case(
        'async def f() -> None:\n    «asyncio.get_running_loop().call_soon(load, "x")»',
        'It runs on the event loop later: have it hand over to a thread, with "loop.run_in_executor(None, ...)"',
        imports="import asyncio",
        by_hand='asyncio.get_running_loop().call_soon(lambda: asyncio.get_running_loop().run_in_executor(None, load, "x"))',
    ),
    "callback of a task": Case(
        "async def f(task: asyncio.Task[str]) -> None:\n    «task.add_done_callback(log)»",
        'It runs on the event loop later: have it hand over to a thread, with "loop.run_in_executor(None, ...)"',
        imports="import asyncio\ndef log(task: asyncio.Task[str]) -> None:\n    load(task.result())",
        by_hand="task.add_done_callback(lambda done: asyncio.get_running_loop().run_in_executor(None, log, done))",
    ),
    "callback of an exit stack": Case(
        'async def f(stack: ExitStack) -> None:\n    «stack.callback(load, "x")»',
        'It runs on the event loop later: have it hand over to a thread, with "loop.run_in_executor(None, ...)"',
        imports="import asyncio\nfrom contextlib import ExitStack",
        by_hand='stack.callback(lambda: asyncio.get_running_loop().run_in_executor(None, load, "x"))',
    ),
    "truth": Case(
        "async def f(report: Report) -> None:\n    if «report»:\n        pass",
        'Run it in a thread: "await asyncio.to_thread(bool, report)"',
    ),
    "truth of one of several": Case(
        "async def f(report: Report) -> int:\n    return 1 if not «report» or 1 > 2 else 2",
        'Run it in a thread: "await asyncio.to_thread(bool, report)"',
    ),
    "truth of what is wanted itself": Case(
        "async def f(report: Report, other: Report) -> Report:\n    return «report or other»",
        'Move it into a function that runs in a thread: "await asyncio.to_thread(...)"',
        imports="import asyncio\ndef either(a: Report, b: Report) -> Report:\n    return a or b",
        by_hand="await asyncio.to_thread(either, report, other)",
    ),
    "containment": Case(
        "async def f(report: Report, key: str) -> bool:\n    return «key in report»",
        'Run it in a thread: "await asyncio.to_thread(lambda: key in report)"',
    ),
    "formatted": Case(
        'async def f(report: Report) -> str:\n    return f"{«report»}"',
        'Run it in a thread: "await asyncio.to_thread(str, report)"',
    ),
    "formatted with a conversion": Case(
        'async def f(amount: Amount) -> str:\n    return f"{«amount»!r}"',
        'Run it in a thread: "await asyncio.to_thread(repr, amount)"',
    ),
    "formatted with a specification": Case(
        "async def f(amount: Amount) -> str:\n    return f'{«amount:>10»}'",
        "Run it in a thread: \"await asyncio.to_thread(format, amount, '>10')\"",
        by_hand='await asyncio.to_thread(format, amount, ">10")',
    ),
    "formatted by a method": Case(
        'async def f(amount: Amount) -> str:\n    return «"{:>10}".format(amount)»',
        'Run it in a thread: "await asyncio.to_thread("{:>10}".format, amount)"',
    ),
    "formatted by an operator": Case(
        'async def f(report: Report) -> str:\n    return «"%s" % report»',
        'Run it in a thread: "await asyncio.to_thread(lambda: "%s" % report)"',
        by_hand='await asyncio.to_thread(lambda: "%s" % report)',
    ),
    "method of a file": Case(
        'async def f() -> str:\n    with open("x") as file:  # type: ignore[blocking-file]\n        return «file.read()»',
        'Use "aiofiles.open" instead: "await file.read(...)"',
        {
            "with open": "async with aiofiles.open",
            "# type: ignore[blocking-file]": "",
            "return await file.read()": "return str(await file.read())",
        },
        imports="import aiofiles  # type: ignore[import-not-found,import-untyped,unused-ignore]",
    ),
    "path that is opened in a with statement": Case(
        "async def f(path: Path) -> None:\n    «with path.open()»:\n        pass",
        'Use "anyio.Path" instead: "async with await path.open(...)"',
        {"path: Path": "path: anyio.Path"},
        imports="from pathlib import Path\nimport anyio",
    ),
    "constructed in a with statement": Case(
        'async def f() -> None:\n    «with smtplib.SMTP("x")»:\n        pass',
        'Use "async with aiosmtplib.SMTP(...)" instead',
        imports="import smtplib\nimport aiosmtplib  # type: ignore[import-not-found,import-untyped,unused-ignore]",
    ),
    "setting an item": Case(
        'async def f(table: Table) -> None:\n    «table["x"] = "y"»',
        'Run it in a thread: "await asyncio.to_thread(table.__setitem__, "x", "y")"',
        imports=TABLE,
    ),
    "deleting an item": Case(
        'async def f(table: Table) -> None:\n    «del table["x", 1]»',
        "Run it in a thread: \"await asyncio.to_thread(table.__delitem__, ('x', 1))\"",
        imports=TABLE,
    ),
    "setting an attribute": Case(
        'async def f(table: Table) -> None:\n    «table.title = "x"»',
        'Run it in a thread: "await asyncio.to_thread(setattr, table, "title", "x")"',
        imports=TABLE,
    ),
    "deleting an attribute": Case(
        "async def f(table: Table) -> None:\n    «del table.title»",
        'Run it in a thread: "await asyncio.to_thread(delattr, table, "title")"',
        imports=TABLE,
    ),
    "setting several items": Case(
        'async def f(table: Table) -> None:\n    «table["x"] = table["y"] = "z"»',
        'Move it into a function that runs in a thread: "await asyncio.to_thread(...)"',
        imports=f"{TABLE}\ndef both(table: Table) -> None:\n    table['x'] = table['y'] = 'z'\nimport asyncio",
        by_hand="await asyncio.to_thread(both, table)",
    ),
    "file to be streamed": Case(
        '@app.get("/")\nasync def f() -> StreamingResponse:\n    return StreamingResponse(«open("x", "rb")», media_type="text/plain")',
        'Run it in a thread: "await run_in_threadpool(open, "x", "rb")" (from fastapi.concurrency); or declare "f" with "def": it awaits nothing',
        imports="from fastapi.responses import StreamingResponse",
    ),
    "file to be streamed, given by its keyword": Case(
        '@app.get("/")\nasync def f() -> StreamingResponse:\n    return StreamingResponse(content=«open("x", "rb")»)',
        'Run it in a thread: "await run_in_threadpool(open, "x", "rb")" (from fastapi.concurrency); or declare "f" with "def": it awaits nothing',
        imports="from fastapi.responses import StreamingResponse",
    ),
    "iterating in an async generator": Case(
        "async def f() -> AsyncIterator[int]:\n    «for row in rows()»:\n        yield row",
        'Iterate it in threads: "async for ... in iterate_in_threadpool(rows())"',
        {"async for ... in": "async for row in"},
        imports="from collections.abc import AsyncIterator\nfrom fastapi.concurrency import iterate_in_threadpool",
        by_hand="async for row in iterate_in_threadpool(rows())",
    ),
    "receiver that is an operator": Case(
        "async def f(a: Store | None, b: Store) -> int:\n    return «(a or b).save('x')»",
        "Run it in a thread: \"await asyncio.to_thread((a or b).save, 'x')\"",
        imports="class Store:\n    def save(self, name: str) -> int:\n        return len(load(name))",
    ),
    "object whose iterator takes long": Case(
        "async def f(numbers: Numbers) -> int:\n    return sum(number for number in «numbers»)",
        'Run it in a thread: "await asyncio.to_thread(list, numbers)"',
        imports="class Numbers:\n    def __iter__(self) -> Iterator[int]:\n        return iter([len(load('x'))])",
    ),
    "context manager": Case(
        "async def f() -> None:\n    «with locked()»:\n        print(1)",
        'Enter and leave it in threads: "async with contextmanager_in_threadpool(locked())"',
        imports="from fastapi.concurrency import contextmanager_in_threadpool\nfrom contextlib import contextmanager\n@contextmanager\ndef locked() -> Iterator[None]:\n    time.sleep(1)\n    yield",
    ),
    "process in a with statement": Case(
        'async def f() -> None:\n    «with subprocess.Popen(["x"]) as process:\n        print(process.pid)»',
        'Use "asyncio.create_subprocess_exec" instead, or move the block into a function that runs in a thread: '
        '"await run_in_threadpool(...)"',
        imports="import subprocess\nfrom fastapi.concurrency import run_in_threadpool\ndef work() -> None:\n"
        "    with subprocess.Popen(['x']) as process:\n        print(process.pid)",
        by_hand="await run_in_threadpool(work)",
    ),
    "file that functions are given": Case(
        'async def f() -> Any:\n    «with open("x") as file:\n        return json.load(file)»',
        'Move the block into a function that runs in a thread: "await asyncio.to_thread(...)"',
        imports="import asyncio, json\ndef read() -> Any:\n    with open('x') as file:\n        return json.load(file)",
        by_hand="return await asyncio.to_thread(read)",
    ),
    "file that functions are given, with a block that waits": Case(
        'async def g() -> str:\n    return ""\nasync def f() -> None:\n    with «open("x", "w")» as file:\n'
        "        json.dump(await g(), file)  # type: ignore[blocking-file]",
        'Run it in a thread: "await asyncio.to_thread(open, "x", "w")"',
        imports="import json",
    ),
    "unpacked into a list": Case(
        "async def f() -> list[int]:\n    return [0, *«rows()»]",
        'Run it in a thread: "await asyncio.to_thread(list, rows())"',
    ),
    "unpacked into arguments": Case(
        "async def f() -> int:\n    return max(*«rows()»)",
        'Run it in a thread: "await asyncio.to_thread(list, rows())"',
    ),
    "directories": Case(
        'async def f() -> None:\n    for root, _, files in «os.walk(".")»:\n        print(root, files)',
        'Run it in a thread: "await asyncio.to_thread(list, os.walk("."))"',
        imports="import os",
    ),
    "rows of a file": Case(
        "async def f() -> None:\n    with open('x') as file:  # type: ignore[blocking-file]\n"
        "        for row in «csv.reader(file)»:\n            print(row)",
        'Run it in a thread: "await asyncio.to_thread(list, csv.reader(file))"',
        imports="import csv",
    ),
    "rows of a file, all of them": Case(
        "async def f() -> Any:\n    with open('x') as file:  # type: ignore[blocking-file]\n        return «list(csv.DictReader(file))»",
        'Run it in a thread: "await asyncio.to_thread(list, csv.DictReader(file))"',
        imports="import csv",
    ),
    "time limit": Case(
        "async def f(q: queue.Queue[int]) -> int:\n    return «q.get(True, timeout=3)»",
        'Use "asyncio.Queue" instead: "await asyncio.wait_for(q.get(), 3)"',
        {"q: queue.Queue": "q: asyncio.Queue"},
        imports="import queue",
    ),
    "result of a future": Case(
        "async def f(future: Future[int]) -> int:\n    return «future.result()»",
        'Use "await asyncio.wrap_future(future)" instead',
        imports="from concurrent.futures import Future",
    ),
    "result of a future that is made on the spot": Case(
        'async def f(pool: ThreadPoolExecutor) -> str:\n    return «pool.submit(load, "x").result()»',
        'Use "await asyncio.wrap_future(pool.submit(load, "x"))" instead',
    ),
    "result of a future, with a time limit": Case(
        "async def f(future: Future[int]) -> int:\n    return «future.result(timeout=3)»",
        'Use "asyncio.wrap_future" instead: "await asyncio.wait_for(asyncio.wrap_future(future), 3)"',
        imports="from concurrent.futures import Future",
    ),
    "waiting for futures": Case(
        "async def f(futures: list[Future[int]]) -> None:\n    «wait(futures)»",
        'Run it in a thread: "await asyncio.to_thread(wait, futures)"',
        imports="from concurrent.futures import Future, wait",
    ),
    "shell": Case(
        'async def f() -> None:\n    «subprocess.run("x", shell=True)»',
        'Use "asyncio.create_subprocess_shell" instead, or run it in a thread: "await asyncio.to_thread(subprocess.run, "x", shell=True)"',
        imports="import subprocess",
    ),
    "route in a factory": Case(
        'def make() -> APIRouter:\n    router = APIRouter()\n    @router.get("/")\n    async def f() -> str:\n        return «load("x")»\n    return router',
        'Run it in a thread: "await run_in_threadpool(load, "x")" (from fastapi.concurrency); or declare "f" with "def": it awaits nothing',
    ),
    "bound method as a route": Case(
        'class Views:\n    def __init__(self) -> None:\n        self.router = APIRouter()\n        self.router.add_api_route("/", self.f)\n'
        '    async def f(self) -> str:\n        return «load("x")»\nViews()',
        'Run it in a thread: "await run_in_threadpool(load, "x")" (from fastapi.concurrency); or declare "Views.f" with "def": it awaits nothing',
    ),
    "route with an async dependency": Case(
        'async def g() -> str:\n    return ""\n@app.get("/")\nasync def f(name: str = Depends(g)) -> str:\n    return «load(name)»',
        'Run it in a thread: "await run_in_threadpool(load, name)" (from fastapi.concurrency); or declare "f" with "def": it awaits nothing',
    ),
    "assignment as an argument": Case(
        'async def f() -> str:\n    return «load(name=(name := "x"))» + name',
        'Run it in a thread: "await asyncio.to_thread(load, name=(name := "x"))"',
    ),
    "processor time": Case(
        'async def f() -> bytes:\n    return «hashlib.pbkdf2_hmac("sha256", b"", b"", 100_000)»',
        'Run it in a thread: "await asyncio.to_thread(hashlib.pbkdf2_hmac, "sha256", b"", b"", 100_000)"',
    ),
}
NOT_PLAIN = {
    "gathered": 'async def f() -> str:\n    return load("x")\nasync def g() -> Any:\n    return await asyncio.gather(f(), f())',
    "called by a task": 'async def f() -> str:\n    return load("x")\ndef g() -> Any:\n    return asyncio.run(f())',
    "in a variable": 'async def f() -> str:\n    return load("x")\nhandlers = {"f": f}',
    "makes a task": 'async def work() -> None: ...\n@app.get("/")\nasync def f() -> str:\n    asyncio.create_task(work())\n    return load("x")',
    "asks for the loop": '@app.get("/")\nasync def f() -> str:\n    asyncio.get_running_loop()\n    return load("x")',
    "makes a task elsewhere": "async def work() -> None: ...\ndef start() -> None:\n    asyncio.create_task(work())\n"
    '@app.get("/")\nasync def f() -> str:\n    start()\n    return load("x")',
    "wakes the loop": 'event = asyncio.Event()\n@app.get("/")\nasync def f() -> str:\n    event.set()\n    return load("x")',
    "wakes what an unannotated function makes": "def make():\n    return asyncio.Event()\nevent = make()\n"
    '@app.get("/")\nasync def f() -> str:\n    event.set()\n    return load("x")',
    "wakes what its factory has": 'def make(event: asyncio.Event) -> APIRouter:\n    router = APIRouter()\n    @router.get("/")\n'
    '    async def f() -> str:\n        event.set()\n        return load("x")\n    return router',
    "wakes what its factory makes": 'def make() -> APIRouter:\n    router, event = APIRouter(), asyncio.Event()\n    @app.get("/")\n'
    '    async def f() -> str:\n        event.set()\n        return load("x")\n    return router',
    "makes a task by a function beside it": "def make() -> None:\n    async def work() -> None: ...\n    def start() -> None:\n"
    '        asyncio.create_task(work())\n    @app.get("/")\n    async def f() -> str:\n        start()\n        return load("x")',
    "wakes what its object has": "class Views:\n    def __init__(self) -> None:\n        self.event = asyncio.Event()\n"
    '        app.get("/")(self.f)\n    async def f(self) -> str:\n        self.event.set()\n        return load("x")',
    "sets a context variable": 'user = ContextVar[str]("user")\nasync def f() -> str:\n    user.set("x")\n    return load("x")',
    "decorated": "def timed(g: Callable[[], Coroutine[Any, Any, str]]) -> Callable[[], Coroutine[Any, Any, str]]:\n"
    "    async def wrapper() -> str:\n        return await g()\n    return wrapper\n"
    '@app.get("/")\n@timed\nasync def f() -> str:\n    return load("x")',
    "method that its class awaits": 'class Views:\n    async def f(self) -> str:\n        return load("x")\n'
    '    async def g(self) -> str:\n        return await self.f()\nviews = Views()\napp.get("/")(views.f)',
}
"""Functions that a framework runs, and that must stay async. Those without a route are dependencies."""

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


@pytest.mark.parametrize("name", NOT_PLAIN)
def test_a_plain_def_is_offered_only_where_it_is_surely_right(tmp_path: Path, cache_dir: Path, name: str) -> None:
    program = NOT_PLAIN[name]
    if "app.get" not in program:
        program += '\n@app.get("/")\nasync def route(name: str = Depends(f)) -> str:\n    return name'
    imports = "import asyncio\nfrom collections.abc import Callable, Coroutine\nfrom contextvars import ContextVar"
    (tmp_path / "program.py").write_text(f"{IMPORTS}{imports}\n{program}")
    result = run_mypy(tmp_path, "--config-file", CONFIG, "program.py", cache_dir=cache_dir)
    assert "Run it in a thread" in result.output
    assert "or declare" not in result.output
