"""Asks installed libraries what exists, by `probe.py` in processes of their own: an import that crashes or hangs costs that module only."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any, Final

PROBE: Final = Path(__file__).with_name("probe.py")
SECONDS: Final = 300.0


@dataclass(frozen=True, slots=True)
class Runtime:
    """What exists in one name: `error` says why its module could not be imported, `absent` that there is no such module."""

    exists: bool = False
    is_async: bool = False
    dynamic: bool = False
    absent: bool = False
    error: str = ""
    real: tuple[str, ...] = ()
    new_in: tuple[str, ...] = ()


def installed_version(name: str) -> str | None:
    """The version of a distribution in this environment; None if it is not installed."""
    try:
        return distribution(name).version
    except PackageNotFoundError:
        return None


@cache
def not_in_this_python(module: str) -> bool:
    """Does typeshed know the module, but not for the Python that runs this?"""
    import mypy

    text = (Path(mypy.__file__).parent / "typeshed" / "stdlib" / "VERSIONS").read_text(encoding="utf-8")
    ranges = {match[1]: (match[2], match[3]) for match in re.finditer(r"^([\w.]+): ([\d.]+)-([\d.]*)", text, re.MULTILINE)}
    parts = module.split(".")
    return any(not _covers(*ranges[name]) for n in range(1, len(parts) + 1) if (name := ".".join(parts[:n])) in ranges)


def _covers(first: str, last: str) -> bool:
    here = sys.version_info[:2]
    return _version(first) <= here and (not last or here <= _version(last))


def _version(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(".")))


def look_up(questions: Mapping[str, list[str]]) -> dict[tuple[str, str], Runtime]:
    """What exists of the names asked for, by module and name relative to it."""
    found: dict[tuple[str, str], Runtime] = {}
    rest = dict(questions)
    while rest:
        said, killer = _run_probe(rest)
        for module, name, data in said:
            found.update(_understood(module, name, data, rest.get(module, [])))
        answered = {module for module, name, data in said if not name and "importing" not in data}
        rest = {module: names for module, names in rest.items() if module not in answered}
        victim = killer if killer in rest else next(iter(rest), None)
        if victim is not None:
            found.update(_understood(victim, "", {"error": "the process that imported it died"}, rest.pop(victim)))
    return found


def _run_probe(questions: Mapping[str, list[str]]) -> tuple[list[tuple[str, str, dict[str, Any]]], str | None]:
    """The answers, and the module at which they end too early."""
    with tempfile.TemporaryDirectory() as folder:
        answers = Path(folder, "answers")
        answers.touch()
        with suppress(subprocess.TimeoutExpired):
            subprocess.run(
                [sys.executable, str(PROBE), str(answers)],
                input=json.dumps(questions),
                text=True,
                cwd=folder,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
                capture_output=True,
                timeout=SECONDS,
                check=False,
            )
        said = [(module, name, data) for module, name, data in map(json.loads, _lines(answers))]
    last = said[-1] if said else None
    return said, last[0] if last and "done" not in last[2] and "error" not in last[2] else None


def _lines(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.endswith("]"):  # the last one may be cut off
            yield line


def _understood(module: str, name: str, data: dict[str, Any], asked: list[str]) -> Iterator[tuple[tuple[str, str], Runtime]]:
    if name:
        yield (
            (module, name),
            Runtime(
                exists=data["exists"],
                is_async=data.get("async", False),
                dynamic=data.get("dynamic", False),
                absent=data.get("absent", False),
                error=data.get("error", ""),
                real=tuple(data.get("real", ())),
                new_in=tuple(data.get("new_in", ())),
            ),
        )
    elif "error" in data:
        for one in asked:
            yield (module, one), Runtime(absent=data.get("absent", False), error=data["error"])
