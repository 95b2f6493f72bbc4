"""The paths in messages are those that the real application answers under, wherever its routers are included."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from pathlib import Path

import pytest
from run_mypy import CONFIG, run_mypy
from starlette.routing import Mount

ROUTE = re.compile(r'in async route "(?:\w+\.)?(\w+)" \((.*)\)  \[')


def listed() -> dict[str, set[str]]:
    """By function: the routes that FastAPI lists for it."""
    from included.main import app  # type: ignore[import-not-found]

    found: dict[str, set[str]] = defaultdict(set)
    mounted = [(route.path, route.app) for route in app.routes if isinstance(route, Mount)]
    for prefix, application in (("", app), *mounted):
        for path, operations in application.openapi()["paths"].items():
            for method, operation in operations.items():
                name = operation["summary"].lower().replace(" ", "_")
                found[name].add(f"{method.upper()} {prefix}{path}")
    return found


def said(output: str) -> dict[str, set[str]]:
    """By function: the routes that messages name."""
    found: dict[str, set[str]] = {}
    for name, text in ROUTE.findall(output):
        if "/" not in text:
            continue  # nobody knows the path
        methods, _, paths = text.partition(" /")
        found[name] = {f"{method} {path}" for method in methods.split(", ") for path in f"/{paths}".split(", ")}
    return found


def test_messages_name_what_the_application_lists(monkeypatch: pytest.MonkeyPatch, cache_dir: Path) -> None:
    folder = Path(__file__).parent
    monkeypatch.syspath_prepend(str(folder))
    result = run_mypy(folder, "--config-file", CONFIG, "--namespace-packages", "-p", "included", cache_dir=cache_dir)
    unknown = {"prefix_is_not_known", "neither_is_this"}
    assert said(result.output) == {name: routes for name, routes in listed().items() if name not in unknown}
    for name in [name for name in sys.modules if name.partition(".")[0] == "included"]:
        del sys.modules[name]
