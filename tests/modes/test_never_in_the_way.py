"""The plugin is never the reason that mypy fails, or says something else about code that has no async frame (DESIGN section 8)."""

from __future__ import annotations

import os
import random
import re
import subprocess
from pathlib import Path

import pytest
from run_mypy import ROOT, environment, mypy_executable, run_mypy

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
BLOCKING = "import time\n\nasync def f() -> None:\n    time.sleep(1)\n"


def test_files_that_nobody_can_read_are_no_reason_to_fail(tmp_path: Path, cache_dir: Path) -> None:
    folder = write(tmp_path / "p", {"main.py": INCLUDING, "mypy.ini": "[mypy]\nplugins = mypy_fastapi_blocking\n"})
    (folder / ".#main.py").symlink_to("somebody@somewhere.1")  # as an editor locks a file
    (folder / "deep.py").write_text(f"include_router = {'-' * 50_000}1\n")
    (folder / "wide.py").write_text(f"include_router = {'+'.join(['x'] * 5_000)}\n")
    for number, text in enumerate([b"\xff\xfe", b"# coding: no-such\n", b"\0", b"x.include_router(", b"\xef\xbb", b'"""\n']):
        (folder / f"broken{number}.py").write_bytes(text + INCLUDING.encode("utf-16" if number == 0 else "utf-8"))
    assert [line.partition("  [")[0] for line in run_mypy(folder, "main.py", cache_dir=cache_dir).lines] == [
        'main.py:6: error: Incompatible types in assignment (expression has type "str", variable has type "int")'
    ]


NAP = "import time\n\nasync def nap() -> None:\n    time.sleep(1)\n"
ODD = {  # each blocks in its lines 4 and, some, 5
    "bom": b"\xef\xbb\xbf" + NAP.encode(),
    "carriage": NAP.replace("\n", "\r").encode(),
    "coded": b"# coding: latin-1\nimport time\nasync def nap() -> None:\n    time.sleep(1)\n    '\xe9'; time.sleep(2)\n",
    "continued": b"import time\nasync def nap() -> None:\n    pass; \\\n    time.sleep(1)\n    time.sleep(2)  # no line end",
    "feeds": b"import time\n\x0casync def nap() -> None:\n    pass\x0c\n    time.sleep(1)\n\x0c\n",
    "long": f"import time\nx = [{'1, ' * 100_000}]\nasync def nap() -> None:\n    time.sleep(1)\n".encode(),
    "mixed": b"import time\r\nasync def nap() -> None:\r    pass\r\n    time.sleep(1)\r    time.sleep(2)\n",
    "nested": b"import time\n\nasync def nap() -> None:\n    " + b"not (" * 80 + b"time.sleep(1)" + b")" * 80 + b"\n",
    "nothing": b"",
    "one_line": f"import time\n\n\nasync def nap() -> None: {'time.sleep(1); ' * 3_000}\n".encode(),
    "tabs": b"import time\nasync def nap() -> None:\n\tif 1:\n\t    time.sleep(1)\n\ttime.sleep(2)\n",
    "wide_letters": "import time\n\ndef ﬁ() -> None: time.sleep(1)\nasync def é() -> None: 'é'; fi()\n".encode(),
}


def test_files_that_are_odd_but_right(tmp_path: Path, cache_dir: Path) -> None:
    folder = write(tmp_path / "p", {"mypy.ini": "[mypy]\nplugins = mypy_fastapi_blocking\n"})
    for name, text in ODD.items():
        (folder / f"{name}.py").write_bytes(text)
    lines = run_mypy(folder, "--disable-error-code=func-returns-value", ".", cache_dir=cache_dir).lines
    assert sorted(line.partition(" error:")[0] for line in lines if " error:" in line) == sorted(
        [f"{name}.py:4:" for name in ODD if name != "nothing"] + [f"{name}.py:5:" for name in ("coded", "continued", "mixed", "tabs")]
    )


def test_half_written_files(tmp_path: Path) -> None:
    """Files as an editor saves them: cut anywhere, without some lines, with a word elsewhere, in disorder. mypy stops at those it can't parse."""
    dice = random.Random(0)
    folder = write(tmp_path / "p", {"mypy.ini": "[mypy]\nplugins = mypy_fastapi_blocking\n", "off.ini": "[mypy]\n"})
    for path in dice.sample(sorted((ROOT / "tests/corpus/everyday").glob("*.py")), 15):
        for number in range(8):
            text = mutilated(dice, path.read_text(encoding="utf-8"))
            if is_parsable(text):
                (folder / f"{path.stem}_{number}.py").write_text(text, encoding="utf-8")
    options = ("--follow-imports=skip", ".")  # libraries don't matter
    ours = run_mypy(folder, "--disable-error-code=blocking-call", *options, cache_dir=tmp_path / "cache-with")
    assert ours == run_mypy(folder, "--config-file=off.ini", *options, cache_dir=tmp_path / "cache-without")
    assert ours.status == 1


def mutilated(dice: random.Random, text: str) -> str:
    """A text as somebody left it."""
    words, lines = re.split(r"(\W)", text), text.splitlines(keepends=True)
    at = dice.randrange(len(words))
    return dice.choice(
        [
            text[: dice.randrange(len(text))],
            "".join(line for line in lines if dice.random() > 0.05),
            "".join([*words[:at], dice.choice(words), *words[at + 1 :]]),
            "".join(dice.sample(lines, len(lines))),
        ]
    )


def is_parsable(text: str) -> bool:
    """Is it Python, in the eyes of Python?"""
    try:
        compile(text, "", "exec")
    except SyntaxError:
        return False
    return True


def test_an_internal_error_about_routers_is_a_note(tmp_path: Path, cache_dir: Path) -> None:
    failing = "from mypy_fastapi_blocking import hooks\nfrom mypy_fastapi_blocking.mounts import routers\n\nrouters.root_of = None\nplugin = hooks.plugin_class\n"
    folder = write(tmp_path / "p", {"main.py": INCLUDING + BLOCKING, "mypy.ini": "[mypy]\nplugins = ./failing.py\n", "failing.py": failing})
    output = run_mypy(folder, "main.py", cache_dir=cache_dir).lines
    assert [line.partition(" and skipped")[0] for line in output if "failed on" in line] == [
        'main.py:1: note: mypy-fastapi-blocking failed on "the paths of main"'
    ]
    assert any(line.startswith("main.py:6: error: Incompatible types") for line in output)
    assert any(line.startswith("main.py:10: error:") and line.endswith("[blocking-sleep]") for line in output)


def _failing(tmp_path: Path, error: str) -> Path:
    return write(tmp_path / "p", {**ASYNC, "mypy.ini": "[mypy]\nplugins = ./failing.py\n", "failing.py": FAILING.format(error=error)})


def _run(folder: Path, **settings: str) -> list[str]:
    command = [str(mypy_executable()), "--no-error-summary", "--show-traceback", "--cache-dir", os.devnull, "main.py"]
    done = subprocess.run(command, cwd=folder, env={**environment(), **settings}, capture_output=True, text=True, check=False)
    return (done.stdout + done.stderr).splitlines()
