"""Asks mypy for the names: a program that mentions each of them, and what mypy has to say about it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

UNKNOWN: Final = re.compile(r"^names\.py:(\d+): error: .*\[(?:attr-defined|name-defined|import-not-found|import-untyped|import)\]$")
REVEALED: Final = re.compile(r'^names\.py:(\d+): note: Revealed type is "def (.*)"$')
COROUTINES: Final = ("typing.Coroutine[", "typing.Awaitable[")
FLAGS: Final = ("--no-error-summary", "--no-incremental", "--no-pretty", "--hide-error-context", "--no-color-output", "--config-file=")


class Resolved:
    """What mypy knows: `modules` that it has types for, `names` in them, and those of them that return a coroutine."""

    def __init__(self) -> None:
        self.modules: set[str] = set()
        self.names: set[tuple[str, str]] = set()
        self.coroutines: set[tuple[str, str]] = set()


def resolve(questions: Mapping[str, list[str]], *options: str) -> Resolved:
    """Have mypy resolve names, given by module and relative to it. One run of mypy for all of them; `options` may name another Python."""
    found = Resolved()
    lines: dict[int, tuple[str, str]] = {}
    program: list[str] = []
    for module, names in questions.items():
        program.append(f"import {module}")
        lines[len(program)] = module, ""
        for name in names:
            program.append(f"reveal_type({module}.{name})")
            lines[len(program)] = module, name
    unknown, coroutines = _run_mypy("\n".join(program) + "\n", options)
    found.modules = {module for line, (module, name) in lines.items() if not name and line not in unknown}
    for line, (module, name) in lines.items():
        if name and module in found.modules and line not in unknown:
            found.names.add((module, name))
            if line in coroutines:
                found.coroutines.add((module, name))
    return found


def _run_mypy(program: str, options: Iterable[str]) -> tuple[set[int], set[int]]:
    """The lines of names that mypy doesn't know, and those of functions that return coroutines."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "names.py").write_text(program, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "mypy", *FLAGS, *options, f"--cache-dir={os.devnull}", "names.py"],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode not in (0, 1):
        raise RuntimeError(f"mypy failed: {(done.stderr or done.stdout).strip()}")
    output = done.stdout.splitlines()
    revealed = (match for line in output if (match := REVEALED.match(line)))
    unknown = (match for line in output if (match := UNKNOWN.match(line)))
    return {int(match[1]) for match in unknown}, {int(match[1]) for match in revealed if _is_coroutine(_result(match[2]))}


def _is_coroutine(result: str) -> bool:
    """Is it always one? `Awaitable[T] | T` is how some libraries annotate what serves both their sync and their async client."""
    inside = result[result.find("[") :]
    depths = [inside.count("[", 0, end) - inside.count("]", 0, end) for end in range(1, len(inside) + 1)]
    return result.startswith(COROUTINES) and 0 not in depths[:-1]


def _result(function: str) -> str:
    """What a function returns, in mypy's notation: after the arrow that stands outside of all brackets."""
    depth = 0
    for position, character in enumerate(function):
        depth += (character in "([{") - (character in ")]}")
        if depth == 0 and function.startswith("-> ", position):
            return function[position + 3 :]
    return ""
