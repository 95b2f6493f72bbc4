"""The paths in messages are those that the real application answers under, wherever its routers are included."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from pathlib import Path

import pytest
from run_mypy import CONFIG, run_mypy

ROUTE = re.compile(r'in async route "(\w+)" \((.*)\)  \[')


def listed() -> dict[str, set[str]]:
    """By function: the routes that FastAPI lists for it."""
    from included.main import app  # type: ignore[import-not-found]

    found: dict[str, set[str]] = defaultdict(set)
    for path, operations in app.openapi()["paths"].items():
        for method, operation in operations.items():
            name = operation["summary"].lower().replace(" ", "_")
            found[name].add(f"{method.upper()} {path}")
    return found


def said(output: str) -> dict[str, set[str]]:
    """By function: the routes that messages name."""
    found: dict[str, set[str]] = {}
    for name, text in ROUTE.findall(output):
        methods, _, paths = text.partition(" /")
        found[name] = {f"{method} {path}" for method in methods.split(", ") for path in f"/{paths}".split(", ")}
    return found


def test_messages_name_what_the_application_lists(monkeypatch: pytest.MonkeyPatch, cache_dir: Path) -> None:
    folder = Path(__file__).parent
    monkeypatch.syspath_prepend(str(folder))
    result = run_mypy(folder, "--config-file", CONFIG, "--namespace-packages", "-p", "included", cache_dir=cache_dir)
    assert said(result.output) == listed()
    for name in [name for name in sys.modules if name.partition(".")[0] == "included"]:
        del sys.modules[name]
