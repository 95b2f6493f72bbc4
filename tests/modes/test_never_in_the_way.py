"""The plugin is never the reason that mypy fails, or says something else about code that has no async frame (DESIGN section 8)."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from run_mypy import environment, mypy_executable, run_mypy

SYNC = {
    "plain.py": "import time\n\ndef nap(seconds: int) -> str:\n    time.sleep(seconds)\n    return seconds\n\nx: int = nap('a')\n",
    "untyped.py": "import missing\n\ndef go(a, b=missing.c):\n    return a + b.d(open('x'))\n\nclass K(missing.Base):\n    def m(self): return self.n()\n",
    "ignores.py": "import time\n\ndef f() -> None:\n    time.sleep('x')  # type: ignore[arg-type]\n    time.sleep(1)  # type: ignore\n",
    "generic.py": (
        "from typing import Generic, Protocol, TypeVar\n\nT = TypeVar('T')\n\nclass P(Protocol):\n    def run(self) -> int: ...\n\n"
        "class Box(Generic[T]):\n    def __init__(self, item: T) -> None:\n        self.item = item\n\n"
        "def use(p: P, b: Box[int]) -> str:\n    reveal_type(b.item)\n    return p.run() + b.item\n"
    ),
    "cycle_a.py": "import cycle_b\n\ndef a(n: int) -> int:\n    return cycle_b.b(n) + ''\n",
    "cycle_b.py": "import cycle_a\n\ndef b(n):\n    return cycle_a.a(n - 1)\n\nvalue = b('')\n",
}
VARIANTS = [[], ["--strict"], ["--output", "json"], ["--pretty", "--show-column-numbers", "--show-error-end"], ["--check-untyped-defs"]]

# A plugin that is ours, but fails where it is told to: the setting names a function of the plugin's and the unit on which it fails.
FAILING = """
import os
from mypy_fastapi_blocking import hooks
from mypy_fastapi_blocking.analysis.statements import Interpreter
from mypy_fastapi_blocking import project

run, records_of = Interpreter.run, project.records_of

def failing_run(self):
    if self.unit.name == os.environ.get("CURSED"):
        raise {error}("boom")
    return run(self)

def failing_records(engine, group, index, *rest):
    if index.tree.fullname == os.environ.get("CURSED"):
        raise {error}("boom")
    return records_of(engine, group, index, *rest)

Interpreter.run, project.records_of = failing_run, failing_records
plugin = hooks.plugin_class
"""
ASYNC = {
    "helpers.py": "import time\n\ndef cursed() -> None:\n    time.sleep(1)\n\ndef blessed() -> None:\n    time.sleep(1)\n",
    "main.py": (
        "from helpers import blessed, cursed\n\nasync def one() -> int:\n    cursed()\n    blessed()\n    return ''\n\n"
        "async def two() -> None:\n    open('x')\n"
    ),
}


def write(folder: Path, files: dict[str, str]) -> Path:
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_text(text)
    return folder


def test_silence_without_async_frames(tmp_path: Path) -> None:
    with_plugin = write(tmp_path / "with", {**SYNC, "mypy.ini": "[mypy]\nplugins = mypy_fastapi_blocking\n"})
    without = write(tmp_path / "without", {**SYNC, "mypy.ini": "[mypy]\n"})
    for variant in VARIANTS:
        ours = run_mypy(with_plugin, *variant, ".", cache_dir=tmp_path / "cache-with")
        assert ours == run_mypy(without, *variant, ".", cache_dir=tmp_path / "cache-without"), variant
        assert ours.status == 1


@pytest.mark.parametrize("error", ["RuntimeError", "RecursionError"])
def test_an_internal_error_is_one_note_that_names_the_function(tmp_path: Path, error: str) -> None:
    folder = _failing(tmp_path, error)
    healthy, cursed = _run(folder), _run(folder, CURSED="cursed")
    (note,) = [line for line in cursed if "failed on" in line]
    assert note.startswith(f'helpers.py:3: note: mypy-fastapi-blocking failed on "helpers.cursed" and skipped it ({error}: boom); please')
    assert set(cursed) - set(healthy) == {note}
    assert {line for line in set(healthy) - set(cursed) if "error:" in line} == {
        line for line in healthy if line.startswith("main.py:4: error")
    }


def test_an_internal_error_in_a_whole_module_leaves_the_rest_alone(tmp_path: Path) -> None:
    folder = _failing(tmp_path, "RuntimeError")
    output = _run(folder, CURSED="helpers")
    assert any(line.startswith("helpers.py:1: note: mypy-fastapi-blocking failed on") for line in output)
    assert any(line.startswith("main.py:6: error: Incompatible return value") for line in output)
    assert any(line.startswith("main.py:9: error:") and line.endswith("[blocking-file]") for line in output)


def test_the_debug_switch_raises(tmp_path: Path) -> None:
    folder = _failing(tmp_path, "RuntimeError")
    output = _run(folder, CURSED="cursed", MYPY_FASTAPI_BLOCKING_DEBUG="1")
    assert any("RuntimeError: boom" in line for line in output)


INCLUDING = "from fastapi import APIRouter\n\nrouter = APIRouter()\nAPIRouter().include_router(router, prefix='/x')\n\nx: int = ''\n"


def test_files_that_nobody_can_read_are_no_reason_to_fail(tmp_path: Path, cache_dir: Path) -> None:
    folder = write(tmp_path / "p", {"main.py": INCLUDING, "mypy.ini": "[mypy]\nplugins = mypy_fastapi_blocking\n"})
    (folder / ".#main.py").symlink_to("somebody@somewhere.1")  # as an editor locks a file
    (folder / "deep.py").write_text(f"include_router = {'-' * 50_000}1\n")
    (folder / "wide.py").write_text(f"include_router = {'+'.join(['x'] * 5_000)}\n")
    assert [line.partition("  [")[0] for line in run_mypy(folder, "main.py", cache_dir=cache_dir).lines] == [
        'main.py:6: error: Incompatible types in assignment (expression has type "str", variable has type "int")'
    ]


def test_an_internal_error_about_routers_is_a_note(tmp_path: Path, cache_dir: Path) -> None:
    failing = "from mypy_fastapi_blocking import hooks\nfrom mypy_fastapi_blocking.mounts import routers\n\nrouters.root_of = None\nplugin = hooks.plugin_class\n"
    folder = write(tmp_path / "p", {"main.py": INCLUDING, "mypy.ini": "[mypy]\nplugins = ./failing.py\n", "failing.py": failing})
    output = run_mypy(folder, "main.py", cache_dir=cache_dir).lines
    assert [line.partition(" and skipped")[0] for line in output if "failed on" in line] == [
        'main.py:1: note: mypy-fastapi-blocking failed on "main"'
    ]
    assert any(line.startswith("main.py:6: error: Incompatible types") for line in output)


def _failing(tmp_path: Path, error: str) -> Path:
    return write(tmp_path / "p", {**ASYNC, "mypy.ini": "[mypy]\nplugins = ./failing.py\n", "failing.py": FAILING.format(error=error)})


def _run(folder: Path, **settings: str) -> list[str]:
    command = [str(mypy_executable()), "--no-error-summary", "--show-traceback", "--cache-dir", os.devnull, "main.py"]
    done = subprocess.run(command, cwd=folder, env={**environment(), **settings}, capture_output=True, text=True, check=False)
    return (done.stdout + done.stderr).splitlines()
