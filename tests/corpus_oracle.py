"""The conformance corpus (`tests/corpus`): keep its untyped twins in step, and check its labels by running the programs.

    python tests/corpus_oracle.py untyped     write `x_untyped.py` beside every `x.py`: the same program, annotations stripped
    python tests/corpus_oracle.py untyped --check         fail if a twin is out of date
    python tests/corpus_oracle.py run [substring ...]     execute the programs and compare what blocked with the labels
    python tests/corpus_oracle.py count       programs, labels and twins per area

A program is a small module (or a package) whose lines carry their verdict: `# E: blocking-sleep` (several codes comma separated) where the
plugin must report, nothing or `# OK` elsewhere. Comments at the start of a file:

    # typed-only: why      no untyped twin: without the annotations the program says less, to a reader as well
    # no-run: why          not executed here (a library that is not installed, a contract rule that running cannot show)

`run` imports a program with known blockers replaced by recorders (`time.sleep`, sockets, `open`, subprocesses, waits, …), then calls every
async function that needs no arguments and every route of a module-level `FastAPI` application. A recorder that is called on a thread with
a running event loop notes the line of the innermost `async def` (or `@nonblocking` function) of the corpus on the stack: by the contract
the boundary, the line that must carry `# E:`. Recorded lines without a label are FALSE-CLEAN; labelled lines that ran without being
recorded are FALSE-ALARM; labelled lines that never ran are only counted.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import dis
import importlib
import inspect
import os
import re
import sys
import threading
import types
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).resolve().parent / "corpus"
LABEL = re.compile(r"#\s*E:\s*([a-z, -]+)")
TWIN = "_untyped"


# ---------------------------------------------------------------- programs


def labels(source: str) -> dict[int, frozenset[str]]:
    """The expected codes by line."""
    found = {}
    for number, line in enumerate(source.splitlines(), 1):
        if match := LABEL.search(line):
            found[number] = frozenset(code.strip() for code in match[1].split(",") if code.strip())
    return found


def modules() -> list[Path]:
    """Every module of the corpus, in a stable order."""
    return sorted(path for path in CORPUS.rglob("*.py") if "__pycache__" not in path.parts)


def is_twin(path: Path) -> bool:
    """Whether a module was made by `untyped`."""
    return any(part.removesuffix(".py").endswith(TWIN) for part in path.relative_to(CORPUS).parts)


def directive(source: str, name: str) -> bool:
    """Whether one of the first lines says `# name`."""
    return any(line.startswith(f"# {name}") for line in source.splitlines()[:5])


def package_of(path: Path) -> Path | None:
    """The program's own package, if the program is one: `corpus/<area>/<program>/…`."""
    parts = path.relative_to(CORPUS).parts
    return CORPUS / parts[0] / parts[1] if len(parts) > 2 else None


def is_typed_only(path: Path) -> bool:
    """Whether a module, or the package it belongs to, has no untyped twin."""
    package = package_of(path)
    files = [path, *([package / "__init__.py"] if package else [])]
    return any(file.exists() and directive(file.read_text(), "typed-only") for file in files)


# ---------------------------------------------------------------- untyped twins


def is_empty(value: ast.expr | None) -> bool:
    """An empty display, for which mypy wants an annotation at module level."""
    return isinstance(value, ast.Dict | ast.List) and not ast.unparse(value).strip("{}[]")


def strip_annotations(source: str) -> str:
    """The same text without annotations of parameters, results, locals and attributes of `self`; class bodies keep theirs."""
    data = source.encode()
    starts = [0]
    for line in data.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))

    def offset(line: int, column: int) -> int:
        return starts[line - 1] + column

    cuts: list[tuple[int, int, bytes]] = []

    def cut(begin: int, end: int, instead: bytes = b"") -> None:
        cuts.append((begin, end, instead))

    def visit(node: ast.AST, in_class: bool) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            args = node.args
            for arg in [*args.posonlyargs, *args.args, *args.kwonlyargs, *filter(None, [args.vararg, args.kwarg])]:
                if arg.annotation:
                    end = offset(arg.annotation.end_lineno or 0, arg.annotation.end_col_offset or 0)
                    cut(offset(arg.lineno, arg.col_offset) + len(arg.arg.encode()), end)
            if node.returns:
                end = offset(node.returns.end_lineno or 0, node.returns.end_col_offset or 0)
                begin = data.rindex(b"->", 0, offset(node.returns.lineno, node.returns.col_offset))
                cut(begin - (data[begin - 1 : begin] == b" "), end)
        elif isinstance(node, ast.AnnAssign) and not in_class and not (node in tree.body and is_empty(node.value)):
            begin = offset(node.target.end_lineno or 0, node.target.end_col_offset or 0)
            end = offset(node.annotation.end_lineno or 0, node.annotation.end_col_offset or 0)
            if node.value is not None:
                cut(begin, end)
            elif isinstance(node.target, ast.Attribute):
                cut(offset(node.lineno, node.col_offset), end, b"pass")
        for child in ast.iter_child_nodes(node):
            visit(child, isinstance(node, ast.ClassDef))

    tree = ast.parse(source)
    visit(tree, False)
    for begin, end, instead in sorted(cuts, reverse=True):
        data = data[:begin] + instead + data[end:]
    return data.decode()


def twins() -> Iterator[tuple[Path, str]]:
    """The path and text of every untyped twin."""
    renamed = [
        package.relative_to(CORPUS.parent).with_suffix("") for package in {package_of(path) for path in modules()} if package is not None
    ]
    dotted = [str(path).replace("/", ".") for path in renamed if not path.name.endswith(TWIN)]
    for path in modules():
        if is_twin(path) or is_typed_only(path) or (path.name == "__init__.py" and package_of(path) is None):
            continue
        package = package_of(path)
        source = path.read_text()
        text = strip_annotations(source)
        if package is None:
            target = path.with_name(path.stem + TWIN + ".py")
            own = str(path.relative_to(CORPUS.parent).with_suffix("")).replace("/", ".")
            text = re.sub(rf"\b{re.escape(own)}\b", own + TWIN, text)
        else:
            target = package.with_name(package.name + TWIN) / path.relative_to(package)
            for name in dotted:
                text = re.sub(rf"\b{re.escape(name)}\b", name + TWIN, text)
        yield target, text


def write_twins(check: bool) -> int:
    """Write the untyped twins, or only compare."""
    stale = 0
    wanted = dict(twins())
    for path in [path for path in modules() if is_twin(path) and path not in wanted]:
        stale += 1
        print(f"no longer wanted: {path}")
        if not check:
            path.unlink()
    for target, text in wanted.items():
        if target.exists() and target.read_text() == text:
            continue
        stale += 1
        if check:
            print(f"out of date: {target}")
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
    return stale if check else 0


# ---------------------------------------------------------------- running


class Recorder:
    """What blocked where: the lines of the frames that were on a running loop's stack."""

    def __init__(self) -> None:
        self.lines: set[tuple[str, int]] = set()
        self.promised: set[types.CodeType] = set()
        self.origins = threading.local()

    def note(self) -> None:
        """Called by a blocker: find the frame that answers for it."""
        try:
            asyncio.get_running_loop()
            on_loop = True
        except RuntimeError:
            on_loop = False
        frame = sys._getframe(1)
        while frame is not None:
            code = frame.f_code
            coroutine = bool(code.co_flags & (inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR))
            if code in self.promised or (coroutine and on_loop):
                if code.co_filename.startswith(str(CORPUS)):
                    self.lines.add((code.co_filename, frame.f_lineno))
                return
            frame = frame.f_back  # type: ignore[assignment]
        origin = getattr(self.origins, "line", None)
        if origin and on_loop:
            self.lines.add(origin)

    def callback(self, owner: Any, name: str) -> None:
        """Make a method that hands callables to the loop: what they block is noted at the line that handed them over."""
        original = getattr(owner, name)

        def register(target: Any, *args: Any, **kwargs: Any) -> Any:
            caller = sys._getframe(1)
            if not caller.f_code.co_filename.startswith(str(CORPUS)):
                return original(target, *args, **kwargs)
            line = (caller.f_code.co_filename, caller.f_lineno)

            def attributed(function: Callable[..., Any]) -> Callable[..., Any]:
                def run(*inner: Any) -> Any:
                    self.origins.line = line
                    try:
                        return function(*inner)
                    finally:
                        self.origins.line = None

                return run

            return original(target, *[attributed(arg) if callable(arg) else arg for arg in args], **kwargs)

        setattr(owner, name, register)

    def wrap(self, original: Callable[..., Any], result: Callable[..., Any] | None = None) -> Callable[..., Any]:
        """A blocker that notes its call; `result` stands in for the original."""

        def blocker(*args: Any, **kwargs: Any) -> Any:
            self.note()
            return (result or original)(*args, **kwargs)

        blocker.__name__ = getattr(original, "__name__", "blocker")
        blocker.__doc__ = original.__doc__
        return blocker

    def method(self, owner: Any, name: str, result: Callable[..., Any] | None = None) -> None:
        setattr(owner, name, self.wrap(getattr(owner, name), result))


def fake_response(*args: Any, **kwargs: Any) -> Any:
    """Stands in for the answer of any HTTP client."""
    import io

    import requests

    response = requests.Response()
    response.status_code = 200
    response.raw = io.BytesIO(b"{}")
    return response


def fake_url(*args: Any, **kwargs: Any) -> Any:
    """Stands in for what `urlopen` returns."""
    import io

    return contextlib.closing(io.BytesIO(b"{}")) if kwargs.pop("closing", False) else io.BytesIO(b"{}")


def install(recorder: Recorder) -> None:
    """Replace the blockers that the corpus uses. Only in this process, which does nothing else."""
    import builtins
    import concurrent.futures
    import getpass
    import glob
    import hashlib
    import http.client
    import io
    import pathlib
    import queue
    import shutil
    import smtplib
    import socket
    import sqlite3
    import subprocess
    import time
    import urllib.request

    import httpx
    import requests

    import mypy_fastapi_blocking
    from mypy_fastapi_blocking import markers

    def nothing(*args: Any, **kwargs: Any) -> Any:
        return None

    recorder.method(time, "sleep", nothing)
    recorder.method(builtins, "input", lambda *args: "")
    recorder.method(getpass, "getpass", lambda *args: "")
    recorder.method(urllib.request, "urlopen", fake_url)
    recorder.method(requests.Session, "request", fake_response)
    for verb in ["get", "post", "put", "patch", "delete", "head", "options", "request"]:
        recorder.method(requests, verb, fake_response)
        recorder.method(httpx, verb, fake_response)
    recorder.method(httpx.Client, "send", lambda *args, **kwargs: httpx.Response(200, json={}))
    recorder.method(os, "system", lambda *args: 0)
    for name in ["run", "call", "check_call", "check_output", "getoutput", "getstatusoutput"]:
        recorder.method(subprocess, name, nothing)
    for name in ["wait", "communicate"]:
        recorder.method(subprocess.Popen, name)
    recorder.method(subprocess.Popen, "__init__")
    real_open = open

    def opened(*args: Any, **kwargs: Any) -> Any:
        try:
            return real_open(*args, **kwargs)
        except OSError:
            return real_open("/dev/null", *args[1:], **kwargs)

    builtins.open = recorder.wrap(real_open, opened)
    io.open = builtins.open
    null = Path("/dev/null")
    for name in ["open", "read_text", "read_bytes", "write_text", "write_bytes"]:
        original = getattr(pathlib.Path, name)

        def on_null(self: Path, *args: Any, original: Any = original, **kwargs: Any) -> Any:
            return original(self if self.is_file() else null, *args, **kwargs)

        recorder.method(pathlib.Path, name, on_null)
    for name in ["remove", "rename", "mkdir", "makedirs"]:
        recorder.method(os, name, nothing)
    recorder.method(os, "listdir", lambda *args: [])
    recorder.method(glob, "glob", lambda *args, **kwargs: [])
    for name in ["copy", "copyfile", "move", "rmtree", "copytree"]:
        recorder.method(shutil, name, nothing)
    for name in ["create_connection", "gethostbyname", "getaddrinfo"]:
        recorder.method(socket, name, nothing)
    recorder.method(smtplib.SMTP, "connect", lambda *args, **kwargs: (220, b""))
    for name in ["sendmail", "send_message", "login", "quit"]:
        recorder.method(smtplib.SMTP, name, nothing)
    for name in ["request", "getresponse"]:
        recorder.method(http.client.HTTPConnection, name, nothing)
    recorder.method(hashlib, "pbkdf2_hmac", lambda *args, **kwargs: b"")
    recorder.method(hashlib, "scrypt", lambda *args, **kwargs: b"")
    recorder.method(threading.Thread, "join")
    for name in ["get", "put"]:
        original = getattr(queue.Queue, name)

        def bounded(self: Any, *args: Any, original: Any = original, **kwargs: Any) -> Any:
            if asyncio._get_running_loop() and kwargs.get("block", True) and (not args or args[-1] is not False):
                recorder.note()
                if original.__name__ == "get" and self.empty():
                    return None
            return original(self, *args, **kwargs)

        setattr(queue.Queue, name, bounded)
    recorder.method(queue.Queue, "join", nothing)
    recorder.method(concurrent.futures.Future, "result")
    real_futures_wait = concurrent.futures.wait

    def futures_wait(fs: Any, timeout: float | None = None, **kwargs: Any) -> Any:
        if timeout != 0:
            recorder.note()
        return real_futures_wait(fs, timeout, **kwargs)

    concurrent.futures.wait = futures_wait  # type: ignore[assignment]
    real_shutdown = concurrent.futures.ThreadPoolExecutor.shutdown

    def shutdown(self: Any, wait: bool = True, **kwargs: Any) -> None:
        if wait:
            recorder.note()
        real_shutdown(self, wait, **kwargs)

    concurrent.futures.ThreadPoolExecutor.shutdown = shutdown  # type: ignore[method-assign]
    real_wait = threading.Event.wait

    def event_wait(self: Any, timeout: float | None = None) -> bool:
        caller = sys._getframe(1).f_code.co_filename
        if caller.startswith(str(CORPUS)) and timeout != 0:
            recorder.note()
            return False
        return real_wait(self, timeout)

    threading.Event.wait = event_wait  # type: ignore[method-assign]

    real_completed = concurrent.futures.as_completed

    def as_completed(*args: Any, **kwargs: Any) -> Iterator[Any]:
        recorder.note()
        yield from real_completed(*args, **kwargs)

    concurrent.futures.as_completed = as_completed
    recorder.method(asyncio, "run")
    recorder.method(asyncio.BaseEventLoop, "run_until_complete")
    for name in ["call_soon", "call_later", "call_at", "call_soon_threadsafe"]:
        recorder.callback(asyncio.BaseEventLoop, name)
    recorder.callback(asyncio.futures._PyFuture, "add_done_callback")  # type: ignore[attr-defined]

    class Connection(sqlite3.Connection):
        def cursor(self, *args: Any, **kwargs: Any) -> Any:
            return super().cursor(Cursor)

    class Cursor(sqlite3.Cursor):
        pass

    for owner in (Connection, Cursor):
        for name in ["execute", "executemany", "executescript", "commit", "fetchall"]:
            if hasattr(owner, name):
                recorder.method(owner, name)
    real_connect = sqlite3.connect
    recorder.method(sqlite3, "connect", lambda *args, **kwargs: real_connect(":memory:", check_same_thread=False, factory=Connection))

    def mark(marked: Any = None, /, **kwargs: Any) -> Any:
        if marked in ("lock", "file-metadata", "cpu-bulk"):
            return lambda function: function
        if marked is None or isinstance(marked, str):
            return mark
        if isinstance(marked, type):
            for name, value in list(vars(marked).items()):
                if (
                    inspect.isfunction(value)
                    and not name.startswith("_")
                    and not inspect.iscoroutinefunction(value)
                    and value.__code__ not in recorder.promised
                ):
                    setattr(marked, name, recorder.wrap(value))
            return marked
        if isinstance(marked, property):
            return property(recorder.wrap(marked.fget or nothing), marked.fset)
        return recorder.wrap(marked)

    def promise(marked: Any) -> Any:
        function = inspect.unwrap(marked.fget or promise if isinstance(marked, property) else marked)
        recorder.promised.add(function.__code__)
        return marked

    for module in (mypy_fastapi_blocking, markers):
        setattr(module, "blocking", mark)  # noqa: B010
        setattr(module, "nonblocking", promise)  # noqa: B010


def executable_lines(code: types.CodeType) -> Iterator[int]:
    """The lines of a code object and of those inside it."""
    yield from (line for _, line in dis.findlinestarts(code) if line)
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from executable_lines(constant)


async def drive(module: types.ModuleType) -> None:
    """Call what can be called without arguments, and each route of each application."""

    asyncio.get_running_loop().set_task_factory(lambda loop, coro, **kwargs: asyncio.tasks._PyTask(coro, loop=loop, **kwargs))  # type: ignore[attr-defined]

    async def guarded(awaitable: Any) -> None:
        with contextlib.suppress(Exception, asyncio.TimeoutError):
            await asyncio.wait_for(awaitable, 2)

    for value in list(vars(module).values()):
        if getattr(value, "__module__", None) != module.__name__ or isinstance(value, type):
            continue
        function = inspect.unwrap(value) if callable(value) else value
        if not (inspect.iscoroutinefunction(value) or inspect.isasyncgenfunction(value)):
            continue
        required = [
            p
            for p in inspect.signature(function).parameters.values()
            if p.default is p.empty and p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)
        ]
        if required or any("Depends" in repr(p.default) for p in inspect.signature(function).parameters.values()):
            continue
        if inspect.isasyncgenfunction(value):

            async def consume(value: Any = value) -> None:
                async for _ in value():
                    pass

            await guarded(consume())
        else:
            await guarded(value())
    for value in list(vars(module).values()):
        if type(value).__module__.startswith(("fastapi", "starlette")) and hasattr(value, "router") and hasattr(value, "routes"):
            await drive_app(value)
    await asyncio.sleep(0.01)  # done callbacks and timers get a chance to run


async def drive_app(app: Any) -> None:
    """Ask each route of an application once."""
    import httpx

    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://corpus") as client:
        schema = app.openapi()
        for path, operations in schema.get("paths", {}).items():
            for method in operations:
                with contextlib.suppress(Exception, asyncio.TimeoutError):
                    await asyncio.wait_for(client.request(method.upper(), re.sub(r"\{[^}]*\}", "1", path)), 2)


def run(wanted: list[str]) -> int:
    """Execute the programs; report labels that running contradicts."""
    sys.path[:0] = [str(CORPUS.parent), str(CORPUS.parent.parent)]
    sys.dont_write_bytecode = True
    recorder = Recorder()
    real_run = asyncio.run
    install(recorder)
    executed: set[tuple[str, int]] = set()

    def trace(frame: types.FrameType, event: str, arg: object) -> Any:
        if not frame.f_code.co_filename.startswith(str(CORPUS)):
            return None
        executed.add((frame.f_code.co_filename, frame.f_lineno))
        return trace

    counts: Counter[str] = Counter()
    wrong = 0
    for path in modules():
        name = str(path.relative_to(CORPUS.parent).with_suffix("")).replace("/", ".").removesuffix(".__init__")
        source = path.read_text()
        package = package_of(path)
        if (wanted and not any(part in name for part in wanted)) or ("async def" not in source and "nonblocking" not in source):
            continue
        if directive(source, "no-run") or (
            package and (package / "__init__.py").exists() and directive((package / "__init__.py").read_text(), "no-run")
        ):
            counts["not run"] += 1
            continue
        try:
            module = importlib.import_module(name)
        except Exception as error:  # noqa: BLE001 - any program may fail in any way
            counts["not importable"] += 1
            print(f"{name}: not importable: {error!r}")
            continue
        recorder.lines.clear()
        executed.clear()
        sys.settrace(trace)
        threading.settrace(trace)
        try:
            real_run(drive(module))
        except Exception as error:  # noqa: BLE001 - likewise
            print(f"{name}: {error!r}")
        finally:
            sys.settrace(None)
            threading.settrace(None)
        expected = set(labels(source))
        blocked = {line for file, line in recorder.lines if file == str(path)}
        reached = {line for file, line in executed if file == str(path)}
        for line in sorted(blocked - expected):
            wrong += 1
            print(f"{path}:{line}: FALSE-CLEAN: it blocked: {source.splitlines()[line - 1].strip()}")
        for line in sorted((expected & reached) - blocked):
            wrong += 1
            print(f"{path}:{line}: FALSE-ALARM: it ran and did not block: {source.splitlines()[line - 1].strip()}")
        counts["run"] += 1
        counts["labels confirmed"] += len(expected & blocked)
        counts["labels not reached"] += len(expected - reached - blocked)
        for line in sorted(expected - reached - blocked) if "-v" in sys.argv else []:
            print(f"{path}:{line}: not reached")
    print(", ".join(f"{key}: {value}" for key, value in counts.items()), f"contradictions: {wrong}")
    return wrong


def count() -> int:
    """Programs and labels per area."""
    areas: dict[str, Counter[str]] = {}
    for path in modules():
        area = areas.setdefault(path.relative_to(CORPUS).parts[0], Counter())
        if path.name != "__init__.py":
            area["untyped" if is_twin(path) else "typed"] += 1
            area["labels"] += len(labels(path.read_text()))
    for name, area in areas.items():
        if area:
            print(f"{name:14} typed {area['typed']:4}  untyped {area['untyped']:4}  labels {area['labels']:4}")
    total = sum(areas.values(), Counter())
    print(f"{'all':14} typed {total['typed']:4}  untyped {total['untyped']:4}  labels {total['labels']:4}")
    return 0


def main() -> int:
    command, *rest = sys.argv[1:] or ["count"]
    if command == "untyped":
        return min(write_twins("--check" in rest), 1)
    if command == "run":
        return min(run([part for part in rest if not part.startswith("-")]), 1)
    return count()


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    code = main()
    sys.stdout.flush()
    os._exit(code)
