"""What runs where: each construct is run by the real frameworks, checked by mypy, and labelled; the three must agree, line by line.

`constructs/` holds the applications. `block()` notes whether the thread that it runs in has an event loop; "# E" stands where it has one,
"# E (lifespan)" where that counts only with `lifespan = true`. Every line that calls it has to run.
"""

from __future__ import annotations

import asyncio
import importlib.util
import inspect
import re
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from run_mypy import CONFIG, copied, run_mypy

CONSTRUCTS = Path(__file__).parent / "constructs"
NAMES = sorted(path.stem for path in CONSTRUCTS.glob("*.py") if path.stem != "probe")
REPORTED = re.compile(r"^(?P<file>[^:]+)\.py:(?P<line>\d+): error: .*\[blocking-call\]$")
LIFESPAN = "[fastapi-blocking]\nlifespan = true\n"

Lines = set[int]
each = pytest.mark.parametrize("name", NAMES)


def calls(name: str) -> dict[int, str]:
    """The lines that block, with their labels."""
    lines = (CONSTRUCTS / f"{name}.py").read_text(encoding="utf-8").splitlines()
    return {number: line.partition("#")[2].strip() for number, line in enumerate(lines, 1) if "block()" in line}


def labelled(name: str, *labels: str) -> Lines:
    return {number for number, label in calls(name).items() if label in labels}


@pytest.fixture(scope="module", params=[False, True], ids=["", "lifespan"])
def verdicts(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[bool, dict[str, Lines]]:
    """With `lifespan` or without, and what mypy reports then."""
    config = tmp_path_factory.mktemp("config") / "mypy.ini"
    config.write_text(CONFIG.read_text(encoding="utf-8") + (LIFESPAN if request.param else ""), encoding="utf-8")
    programs = copied(CONSTRUCTS, tmp_path_factory.mktemp("programs")) / CONSTRUCTS.name
    result = run_mypy(programs, "--config-file", config, ".", cache_dir=tmp_path_factory.mktemp("cache"))
    found: dict[str, Lines] = {}
    for line in result.lines:
        match = REPORTED.match(line)
        assert match or "note:" in line or "blocking-" not in line, line
        if match:
            found.setdefault(match["file"], set()).add(int(match["line"]))
    return request.param, found


@each
def test_what_is_reported_is_what_is_labelled(name: str, verdicts: tuple[bool, dict[str, Lines]]) -> None:
    lifespan, found = verdicts
    assert found.get(name, set()) == labelled(name, "E", *["E (lifespan)"] * lifespan)


@pytest.fixture
def probe(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(CONSTRUCTS)
    module = _load("probe")
    monkeypatch.setitem(sys.modules, "probe", module)
    return module


def _load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, CONSTRUCTS / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        spec.loader.exec_module(module)
    return module


async def _serve(construct: ModuleType) -> None:
    """Start the application, make its requests, and shut it down."""
    transport = httpx.ASGITransport(construct.app)
    async with (
        construct.app.router.lifespan_context(construct.app),
        httpx.AsyncClient(transport=transport, base_url="http://test") as client,
    ):
        for method, path, *body in construct.REQUESTS:
            if method == "WEBSOCKET":
                await _open(construct.app, path)
            else:
                assert (await client.request(method, path, json=body[0] if body else None)).status_code == 200, path


async def _open(app: Any, path: str) -> None:
    """Open a websocket; the application closes it."""
    sent: list[str] = []
    received: Iterator[dict[str, Any]] = iter([{"type": "websocket.connect"}, {"type": "websocket.disconnect", "code": 1000}])

    async def receive() -> dict[str, Any]:
        return next(received)

    async def send(message: dict[str, Any]) -> None:
        sent.append(message["type"])

    await app({"type": "websocket", "path": path, "headers": [], "query_string": b"", "subprotocols": [], "app": app}, receive, send)
    assert sent == ["websocket.accept", "websocket.close"]


@each
def test_what_runs_on_the_loop_is_what_is_labelled(name: str, probe: ModuleType) -> None:
    asyncio.run(_serve(_load(name)))
    ran = {(line, on_loop) for _, line, on_loop in probe.RAN}
    assert ran == {(line, bool(label)) for line, label in calls(name).items()}


def test_messages_name_routes_as_the_application_lists_them(probe: ModuleType, cache_dir: Path, tmp_path: Path) -> None:
    """Mounted applications and classes know no more than their own part of the path."""
    programs = copied(CONSTRUCTS, tmp_path) / CONSTRUCTS.name
    said = re.findall(
        r'async (?:websocket )?route "([\w.]+)" \((.*)\)',
        run_mypy(programs, "--config-file", CONFIG, "routes.py", cache_dir=cache_dir).output,
    )
    construct = _load("routes")
    listed = {
        (
            route.endpoint.__qualname__.rpartition("<locals>.")[2],
            " ".join([*[", ".join(sorted(getattr(route, "methods", [])))], route.path]).strip(),
        )
        for route in (*construct.app.routes, *construct.router.routes, *construct.own.routes, *construct.make().routes)
        if getattr(getattr(route, "endpoint", None), "__module__", "") == "routes" and inspect.iscoroutinefunction(route.endpoint)
    }
    assert len(listed) > 10
    assert listed <= set(said)
