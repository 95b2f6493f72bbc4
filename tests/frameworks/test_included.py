"""The paths in messages are those that the real application answers under, wherever its routers are included."""

from __future__ import annotations

import importlib
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from run_mypy import CONFIG, run_mypy
from starlette.endpoints import HTTPEndpoint
from starlette.routing import Host, Mount, Route

ROUTE = re.compile(r'in async route "(?:\w+\.)?(\w+)" \((.*)\)  \[')
NOT_SHOWN = {
    "imported_under_an_unknown_path",
    "in_no_application",
    "neither_is_this",
    "number_is_worked_out",
    "of_a_base_class",
    "of_both",
    "prefix_is_not_known",
}
Routes = dict[str, set[str]]


def described(app: Any) -> Iterator[tuple[str, str]]:
    """Functions, and the routes that FastAPI's description lists for them."""
    mounted = [(route.path, route.app) for route in app.routes if isinstance(route, Mount)]
    for prefix, application in (("", app), *mounted):
        for path, operations in application.openapi()["paths"].items():
            for method, operation in operations.items():
                yield operation["summary"].lower().replace(" ", "_"), f"{method.upper()} {prefix}{path}"


def walked(routes: Iterable[Any], before: str = "") -> Iterator[tuple[str, str]]:
    """Functions, and the routes that lists of routes hold for them."""
    for route in routes:
        if isinstance(route, (Mount, Host)):
            yield from walked(unwrapped(route.app).routes, before + (route.path if isinstance(route, Mount) else ""))
        elif isinstance(route, Route) and route.include_in_schema and isinstance(route.endpoint, type):
            assert issubclass(route.endpoint, HTTPEndpoint)
            verbs = [verb for verb in ("get", "delete") if hasattr(route.endpoint, verb)]
            yield from ((verb, f"{verb.upper()} {before}{route.path}") for verb in verbs)
        elif isinstance(route, Route) and route.include_in_schema:
            yield from ((route.name, f"{method} {before}{route.path}") for method in route.methods or ())


def unwrapped(app: Any) -> Any:
    """The application inside of middleware."""
    return app if hasattr(app, "routes") else unwrapped(app.app)


def said(output: str) -> Routes:
    """By function: the routes that messages name."""
    found: Routes = {}
    for name, text in ROUTE.findall(output):
        if "/" in text:  # else nobody knows the path
            found[name] = set(routes_in(text))
    return found


def routes_in(text: str) -> Iterator[str]:
    """`GET, POST /a` and `GET /a, /b` are two routes, `GET /a, POST /b` as well."""
    methods: list[str] = []
    ended = False  # do paths stand behind the methods?
    for part in text.split(", "):
        method, slash, path = part.partition("/")
        methods = [*([] if ended and method else methods), *method.split()]
        ended = bool(slash)
        yield from (f"{method} {slash}{path}" for method in methods if slash)


@pytest.mark.parametrize("package", ["included", "mounted"])
def test_messages_name_what_the_application_lists(package: str, monkeypatch: pytest.MonkeyPatch, cache_dir: Path) -> None:
    folder = Path(__file__).parent
    monkeypatch.syspath_prepend(str(folder))
    app = unwrapped(importlib.import_module(f"{package}.main").app)
    listed: Routes = defaultdict(set)
    for name, route in described(app) if package == "included" else walked(app.routes):
        if name not in NOT_SHOWN:
            listed[name].add(route)
    result = run_mypy(folder, "--config-file", CONFIG, "--namespace-packages", "-p", package, cache_dir=cache_dir)
    assert said(result.output) == listed
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]
