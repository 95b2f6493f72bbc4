"""`scope = "handlers"`: only what an entry point reaches is reported, at the entry point, with the whole chain."""

from __future__ import annotations

from pathlib import Path

import pytest
from run_mypy import run_mypy

CONFIG = "[mypy]\nplugins = mypy_fastapi_blocking\n[fastapi-blocking]\nscope = "
STORE = """
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
async def load(n: int) -> int:
    return await inner(n)
async def inner(n: int) -> int:
    return query(n)
def query(n: int) -> int:
    time.sleep(1)
    return n
async def unused() -> None:
    time.sleep(1)
async def passed_on() -> int:
    return await load(2)
@asynccontextmanager
async def opened() -> AsyncIterator[int]:
    yield query(1)
async def numbers() -> AsyncIterator[int]:
    yield query(1)
class Timing:
    def __init__(self, app) -> None:
        self.app = app
    async def __call__(self, scope, receive, send) -> None:
        query(1)
        await self.app(scope, receive, send)
def timing(app):
    async def run(scope, receive, send) -> None:
        query(1)
        await app(scope, receive, send)
    return run
class Repo:
    async def get(self) -> int:
        return await load(1)
    async def name(self) -> str:
        return ""
"""
MAIN = """
import asyncio
import time
from typing import Annotated
from fastapi import BackgroundTasks, Depends, FastAPI
from store import Repo, Timing, load, numbers, opened, passed_on, timing
app = FastAPI()
@app.get("/route")
async def route() -> int:
    return await load(1)  # E
@app.get("/other")
async def other(repo: Annotated[Repo, Depends()], background: BackgroundTasks) -> int:
    async with opened() as one:  # E
        print(one)
    async for number in numbers():  # E
        print(number)
    await asyncio.gather(load(1), load(2))  # E
    await asyncio.create_task(load(3))  # E
    background.add_task(passed_on)  # E
    await repo.name()
    return await repo.get()  # E
async def dependency() -> int:
    return await load(1)  # E
async def annotated() -> int:
    time.sleep(1)  # E
    return 1
async def helper() -> int:
    time.sleep(1)
    return 1
@app.get("/dependent")
async def dependent(a: Annotated[int, Depends(annotated)], b: int = Depends(dependency)) -> int:
    return await helper()  # E
@app.get("/sync")
def sync() -> int:
    return asyncio.run(load(1))
app.add_api_route("/passed", passed_on)  # E
app.add_middleware(Timing)  # E
app.add_middleware(timing)  # E
def logged(fn):
    async def inner():
        return await fn()
    return inner
@app.get("/logged")
@logged
async def once() -> int:
    time.sleep(1)  # E
    return 1
"""
OBJECTS = """
from collections.abc import AsyncIterator
from typing import Annotated, Any
from fastapi import BackgroundTasks, Depends, FastAPI, Request, WebSocket
from fastapi.responses import Response, StreamingResponse
from store import load
class Checker:
    async def __call__(self) -> int:
        return await load(1)  # E
    async def method(self) -> int:
        return await load(1)  # E
    async def other(self) -> int:
        return await load(1)
class Made:
    async def __call__(self) -> int:
        return await load(1)  # E
def make() -> Made:
    return Made()
checker = Checker()
app = FastAPI()
@app.get("/1")
async def of_objects(
    a: Annotated[int, Depends(checker)], b: Annotated[int, Depends(checker.method)], c: Annotated[int, Depends(make())]
) -> None: ...
async def asgi(scope: Any, receive: Any, send: Any) -> None:
    await load(1)  # E
class Pure:
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await load(1)  # E
app.mount("/asgi", asgi)
app.mount("/pure", Pure())
def surround(inner: Any) -> Any:
    async def middleware(scope: Any, receive: Any, send: Any) -> None:
        await load(1)  # E
        await inner(scope, receive, send)
    return middleware
app.add_middleware(surround)
async def numbers() -> AsyncIterator[str]:
    yield str(await load(1))  # E
async def later() -> None:
    await load(1)  # E
@app.get("/2")
def plain(background: BackgroundTasks) -> StreamingResponse:
    background.add_task(later)
    return StreamingResponse(numbers())
@app.websocket("/ws")
async def websocket(websocket: WebSocket) -> None:
    await load(1)  # E
@app.exception_handler(ValueError)
async def on_error(request: Request, error: Exception) -> Response:
    await load(1)  # E
    return Response()
"""
DEPENDENCIES = """
import time
from collections.abc import AsyncIterator, Callable
from typing import Any
async def get_user() -> str:
    time.sleep(1)
    return "x"
async def get_db() -> AsyncIterator[str]:
    time.sleep(1)
    yield "x"
class Checker:
    async def __call__(self) -> str:
        time.sleep(1)
        return "x"
class Sub(Checker): ...
checker = Sub()
def require(role: str) -> Callable[..., Any]:
    async def check() -> str:
        time.sleep(1)
        return role
    return check
class Uow:
    async def __aenter__(self) -> "Uow":
        return self
    async def __aexit__(self, *a: object) -> None:
        time.sleep(1)
class Uow2:
    async def __aenter__(self) -> "Uow2":
        time.sleep(1)
        return self
    async def __aexit__(self, *a: object) -> None: ...
class Auth:
    async def user(self) -> str:
        time.sleep(1)
        return "x"
auth = Auth()
class It:
    def __aiter__(self) -> "It":
        return self
    async def __anext__(self) -> int:
        time.sleep(1)
        raise StopAsyncIteration
async def agen() -> AsyncIterator[int]:
    time.sleep(1)
    yield 1
async def quiet() -> str:
    return ""
"""
DEPENDENT = """
from typing import Annotated, Any
from fastapi import Depends, FastAPI
from deps import get_user, get_db, checker, Checker, require, Uow, Uow2, auth, Auth, It, agen, quiet
app = FastAPI()
UserDep = Annotated[str, Depends(get_user)]  # E
DbDep = Annotated[str, Depends(get_db)]  # E
AdminDep = Annotated[str, Depends(require("admin"))]  # E
@app.get("/1")
async def r1(a: Annotated[str, Depends(get_user)]) -> None: ...  # E
@app.get("/2")
async def r2(a: str = Depends(get_user)) -> None: ...  # E
@app.get("/3")
async def r3(a: str = Depends(get_db)) -> None: ...  # E
@app.get("/4")
async def r4(a: str = Depends(checker)) -> None: ...  # E
@app.get("/5")
async def r5(a: Annotated[str, Depends(checker)]) -> None: ...  # E
@app.get("/6")
async def r6(a: Annotated[str, Depends(Checker())]) -> None: ...  # E
@app.get("/7")
async def r7(a: Annotated[str, Depends(require("x"))]) -> None: ...  # E
@app.get("/8", dependencies=[Depends(require("x"))])  # E
async def r8() -> None: ...
@app.get("/9")
async def r9() -> None:
    async with Uow():  # E
        pass
@app.get("/10")
async def r10() -> None:
    async with Uow2():  # E
        pass
@app.get("/11")
async def r11(a: Annotated[str, Depends(auth.user)]) -> None: ...  # E
@app.get("/12")
async def r12(a: Annotated[str, Depends(Checker)], user: UserDep) -> None: ...
@app.get("/quiet")
async def r(a: Annotated[str, Depends(quiet)], b: str = Depends(quiet)) -> None: ...
@app.get("/13")
async def r13() -> None:
    async for x in It(): pass  # E
    async for y in agen(): pass  # E
    z = [x async for x in agen()]  # E
"""
PORTS = """
from abc import ABC, abstractmethod
from typing import Protocol
class Repo(Protocol):
    async def get(self) -> str: ...
class Mailer(ABC):
    @abstractmethod
    async def send(self) -> None: ...
class Clock(ABC):
    @abstractmethod
    async def now(self) -> float: ...
"""
ADAPTERS = """
import time
from ports import Clock, Mailer, Repo
class SqlRepo:
    async def get(self) -> str:
        time.sleep(1)
        return ""
class Smtp(Mailer):
    async def send(self) -> None:
        time.sleep(1)
class Utc(Clock):
    async def now(self) -> float:
        return 0.0
def get_repo() -> Repo:
    return SqlRepo()
async def get_mailer() -> Mailer:
    return Smtp()
def get_clock() -> Clock:
    return Utc()
"""
WIRED = """
import time
from collections.abc import AsyncIterator, Callable
from typing import Annotated, Any
from fastapi import APIRouter, Depends, FastAPI, Request, Response
from fastapi.responses import StreamingResponse
from fastapi.routing import APIRoute
from adapters import get_clock, get_mailer, get_repo
from ports import Clock, Mailer, Repo
app = FastAPI()
@app.get("/repo")
async def of_repo(repo: Annotated[Repo, Depends(get_repo)], clock: Clock = Depends(get_clock)) -> str:
    await clock.now()
    return await repo.get()  # E
@app.get("/mailer")
async def of_mailer(mailer: Mailer = Depends(get_mailer)) -> None:
    await mailer.send()  # E
class Timed(APIRoute):
    def get_route_handler(self) -> Callable[[Request], Any]:
        original = super().get_route_handler()
        async def timed(request: Request) -> Response:
            time.sleep(1)  # E
            answer: Response = await original(request)
            return answer
        async def unused() -> None:
            time.sleep(1)
        return timed
router = APIRouter(route_class=Timed)
async def numbers() -> AsyncIterator[str]:
    time.sleep(1)  # E
    yield ""
async def letters() -> AsyncIterator[str]:
    time.sleep(1)
    yield ""
@app.get("/numbers")
async def streamed() -> StreamingResponse:
    async for letter in letters():  # E
        print(letter)
    return StreamingResponse(numbers())
"""
HELPERS = """
from collections.abc import Callable
from typing import Any
from fastapi import APIRouter
router = APIRouter()
def add(path: str, function: Callable[..., Any]) -> None:
    router.add_api_route(path, function)
def route(path: str, **options: Any) -> Callable[[Any], Any]:
    def decorate(function: Any) -> Any:
        router.add_api_route(path, function, **options)
        return function
    return decorate
def each(functions: dict[str, Callable[..., Any]]) -> None:
    for path, function in functions.items():
        add(path, function)
"""
HELPED = """
from fastapi import FastAPI
from helpers import add, each, route, router
from store import load, passed_on
app = FastAPI()
app.include_router(router)
async def added() -> int:
    return await load(1)  # E
@route("/decorated")
async def decorated() -> int:
    return await load(1)  # E
@route("/offered", status_code=201)
async def offered() -> int:
    return await load(1)  # E
async def one() -> int:
    return await load(1)  # E
async def other() -> int:
    return await load(1)  # E
async def unused() -> int:
    return await load(1)
add("/added", added)
add("/passed", passed_on)  # E
each({"/one": one, "/other": other})
"""
NOTES = """\
main.py:10: error: "load" blocks the event loop in async route "route" (GET /route)  [blocking-sleep]
main.py:10: note: "load" -> "store.inner" -> "store.query" -> "time.sleep"
main.py:10: note: Change "store.inner", the last async function on the way
"""
ELSEWHERE = """\
main.py:36: error: "store.load" blocks the event loop in async route "store.passed_on" (GET /passed)  [blocking-sleep]
main.py:36: note: "store.passed_on" -> "store.load" -> "store.inner" -> "store.query" -> "time.sleep"
main.py:36: note: Change "store.inner", the last async function on the way
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "mypy.ini").write_text(f"{CONFIG}handlers\n", encoding="utf-8")
    (tmp_path / "main.py").write_text(MAIN, encoding="utf-8")
    (tmp_path / "store.py").write_text(STORE, encoding="utf-8")
    return tmp_path


def reported(lines: list[str]) -> set[tuple[str, int]]:
    return {(line.split(":")[0], int(line.split(":")[1])) for line in lines if "[blocking-" in line}


def test_entry_points_answer_for_all_that_they_reach(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    cache = tmp_path_factory.mktemp("cache")
    cold = run_mypy(project, "main.py", "store.py", cache_dir=cache)
    source = (project / "main.py").read_text(encoding="utf-8").splitlines()
    assert reported(cold.lines) == {("main.py", number) for number, line in enumerate(source, 1) if line.endswith("# E")}
    assert NOTES in cold.output
    assert ELSEWHERE in cold.output
    assert run_mypy(project, "main.py", "store.py", cache_dir=cache) == cold


def test_objects_methods_and_what_is_called_without_a_decorator_are_entry_points(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (project / "main.py").write_text(OBJECTS, encoding="utf-8")
    found = run_mypy(project, "main.py", "store.py", cache_dir=tmp_path_factory.mktemp("cache"))
    assert reported(found.lines) == {("main.py", number) for number, line in enumerate(OBJECTS.splitlines(), 1) if line.endswith("# E")}


def test_dependencies_of_another_module_are_reported_where_they_are_given(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    (project / "main.py").write_text(DEPENDENT, encoding="utf-8")
    (project / "deps.py").write_text(DEPENDENCIES, encoding="utf-8")
    cache = tmp_path_factory.mktemp("cache")
    found = run_mypy(project, "main.py", cache_dir=cache)
    assert reported(found.lines) == {("main.py", number) for number, line in enumerate(DEPENDENT.splitlines(), 1) if line.endswith("# E")}
    (project / "deps.py").write_text(DEPENDENCIES.replace("time.sleep(1)", "pass"), encoding="utf-8")
    assert run_mypy(project, "main.py", cache_dir=cache).output == ""


def test_implementations_handlers_of_routes_and_streams_are_entered_once(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    for name, text in {"ports": PORTS, "adapters": ADAPTERS, "main": WIRED}.items():
        (project / f"{name}.py").write_text(text, encoding="utf-8")
    cache = tmp_path_factory.mktemp("cache")
    found = run_mypy(project, "main.py", cache_dir=cache)
    assert reported(found.lines) == {("main.py", number) for number, line in enumerate(WIRED.splitlines(), 1) if line.endswith("# E")}
    (project / "adapters.py").write_text(ADAPTERS.replace("time.sleep(1)", "pass"), encoding="utf-8")
    assert not reported(run_mypy(project, "main.py", cache_dir=cache).lines) & {("main.py", 14), ("main.py", 17)}


def test_functions_that_helpers_hand_over_are_entry_points(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    for name, text in {"helpers": HELPERS, "main": HELPED}.items():
        (project / f"{name}.py").write_text(text, encoding="utf-8")
    cache = tmp_path_factory.mktemp("cache")
    found = run_mypy(project, "main.py", cache_dir=cache)
    assert reported(found.lines) == {("main.py", number) for number, line in enumerate(HELPED.splitlines(), 1) if line.endswith("# E")}
    (project / "main.py").write_text(HELPED.replace("return await load(1)", "return await load(2)"), encoding="utf-8")
    assert reported(run_mypy(project, "main.py", cache_dir=cache).lines) == reported(found.lines)  # the helpers come from the cache


def test_an_edit_of_the_last_async_function_reaches_the_entry_points(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    cache = tmp_path_factory.mktemp("cache")
    run_mypy(project, "main.py", "store.py", cache_dir=cache)
    (project / "store.py").write_text(STORE.replace("    return query(n)", "    return n"), encoding="utf-8")
    assert ("main.py", 10) not in reported(run_mypy(project, "main.py", "store.py", cache_dir=cache).lines)


def test_the_default_scope_reports_each_function_where_it_stands(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    (project / "mypy.ini").write_text(f"{CONFIG}async\n", encoding="utf-8")
    found = reported(run_mypy(project, "main.py", "store.py", cache_dir=tmp_path_factory.mktemp("cache")).lines)
    lines = [*STORE.splitlines()], [*MAIN.splitlines()]
    assert {("store.py", number) for number, line in enumerate(lines[0], 1) if line.endswith("return query(n)")} <= found
    assert not {("main.py", number) for number, line in enumerate(lines[1], 1) if "await load" in line} & found
