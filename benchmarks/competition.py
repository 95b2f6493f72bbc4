"""Beside the competition: `python -m benchmarks.competition [--project FOLDER --target PACKAGE --touch FILE]`.

What hydroid-cli and ruff find of the lines that the corpus (tests/corpus) says block, and what else they report; and, with `--project`, how
long each of them and mypy take on an application: cold, warm, and after one file was touched. Both are taken from the PATH.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from benchmarks.measure import CONFIG, MYPY, Edit
from benchmarks.project import copied

TESTS = Path(__file__).resolve().parent.parent / "tests"
LABEL = re.compile(r"#\s*E:")
RULES = "ASYNC210,ASYNC212,ASYNC220,ASYNC221,ASYNC222,ASYNC230,ASYNC240,ASYNC250,ASYNC251"  # ruff's rules for code that blocks
Place = tuple[str, int]


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.competition", description=__doc__)
    parser.add_argument("--project", type=Path, help="an application's folder, to measure the time on")
    parser.add_argument("--target", default=".", help="what to check of it")
    parser.add_argument("--touch", help="a file of it to be edited")
    options = parser.parse_args()
    print(found_table())
    if options.project is not None and options.touch is not None:
        print(time_table(options.project, options.target, options.touch))


# -- what is found -----------------------------------------------------------------------------------------------------


def found_table() -> str:
    """By area of the corpus: labelled lines, and how many of them each tool reports (and how many lines besides)."""
    files = sorted(path for path in (TESTS / "corpus").rglob("*.py") if "__pycache__" not in path.parts)
    wanted = {
        (path.relative_to(TESTS).as_posix(), number)
        for path in files
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if LABEL.search(line)
    }
    tools: dict[str, set[Place]] = {"this plugin": ours(), "hydroid": hydroid(), "ruff": ruff()}
    rows = ["", f"{'area':14} {'lines':>6}  " + "  ".join(f"{name + ': found, false':>26}" for name in tools)]
    total = Counter(_area(place) for place in wanted)
    for area in (*sorted(total), "all"):
        inside = {place for place in wanted if area in (_area(place), "all")}
        columns = []
        for reported in tools.values():
            here = {place for place in reported if area in (_area(place), "all")}
            columns.append(f"{len(here & inside):8} {len(here & inside) / len(inside):5.0%} {len(here - inside):11}")
        rows.append(f"{area:14} {len(inside):6}  " + "  ".join(f"{column:>26}" for column in columns))
    return "\n".join(rows)


def _area(place: Place) -> str:
    return place[0].split("/")[1]


def ours() -> set[Place]:
    """The lines that this plugin reports."""
    with tempfile.TemporaryDirectory() as scratch:
        done = _run([*MYPY, "--config-file", str(TESTS / "mypy.ini"), "--cache-dir", scratch, "corpus"], TESTS)
    found = (re.match(r"([^:]+):(\d+): error: .*\[blocking-[a-z-]+\]$", line) for line in done.splitlines())
    return {(match[1], int(match[2])) for match in found if match}


def hydroid() -> set[Place]:
    """The lines that hydroid-cli reports, everything turned on."""
    python = str(Path(sys.prefix))
    done = json.loads(_run(["hydroid", "--format", "json", "--no-cache", "--cpu", "--python", python, "."], TESTS))
    places = ((found["location"]["path"], found["location"]["line"]) for found in done["diagnostics"])
    return {place for place in places if place[0].startswith("corpus/")}


def ruff() -> set[Place]:
    """The lines that ruff's rules about blocking code report."""
    command = ["ruff", "check", "--isolated", "--no-cache", "--select", RULES, "--output-format", "json", "corpus"]
    done = json.loads(_run(command, TESTS))
    return {(Path(found["filename"]).relative_to(TESTS).as_posix(), found["location"]["row"]) for found in done}


# -- how long it takes -------------------------------------------------------------------------------------------------


def time_table(project: Path, target: str, touch: str) -> str:
    """Seconds on an application: cold, again, and after an edit."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = copied(project, Path(scratch) / "project", (target,), touch, touch).folder
        tools: dict[str, Callable[[], list[str]]] = {
            "mypy": lambda: _mypy(Path(scratch), False, target),
            "mypy, this plugin": lambda: _mypy(Path(scratch), True, target),
            "hydroid": lambda: ["hydroid", "--python", sys.prefix, "."],
            "ruff": lambda: ["ruff", "check", "--isolated", "--select", RULES, target],
        }
        rows = ["", f"{'seconds':20} {'cold':>8} {'warm':>8} {'edited':>8}"]
        for name, command in tools.items():
            edit, seconds = Edit(folder / touch), []
            for step in range(3):
                if step == 2:
                    edit()
                began = time.perf_counter()
                _run(command(), folder)
                seconds.append(time.perf_counter() - began)
            edit.undo()
            rows.append(f"{name:20} " + " ".join(f"{value:8.2f}" for value in seconds))
    return "\n".join(rows)


def _mypy(scratch: Path, plugin: bool, target: str) -> list[str]:
    config = scratch / f"mypy-{plugin}.ini"
    config.write_text(CONFIG[plugin], encoding="utf-8")
    return [*MYPY, "--config-file", str(config), "--cache-dir", str(scratch / f"cache-{plugin}"), target]


def _run(command: list[str], folder: Path) -> str:
    executable = shutil.which(command[0])
    if executable is None:
        raise SystemExit(f"{command[0]} is not on the PATH")
    return subprocess.run([executable, *command[1:]], cwd=folder, capture_output=True, text=True, check=False).stdout


if __name__ == "__main__":
    main()
