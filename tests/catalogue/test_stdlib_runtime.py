"""The standard library's pack against what happens: each call of the table runs on an event loop under a detector, and mypy checks it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from run_mypy import CONFIG, ROOT, environment, run_mypy

from catalogue.runtime_cases import BLOCKING, CLEAN, PREAMBLE
from mypy_fastapi_blocking.kinds import code_name

SCRIPT = Path(__file__).with_name("runtime_oracle.py")
REPORTED = re.compile(r"^program\.py:(\d+): error: .*\[(blocking-[a-z-]+)\]$")


def test_what_blocks_a_loop_and_what_does_not(tmp_path: Path) -> None:
    pytest.importorskip("blockbuster")
    command = [sys.executable, "-W", "ignore", str(SCRIPT)]
    path = {"PYTHONPATH": str(ROOT / "tests")}
    done = subprocess.run(command, cwd=tmp_path, env=environment() | path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    seen = dict(map(json.loads, done.stdout.splitlines()))
    assert seen == {statement: kind is not None for statement, kind in BLOCKING + CLEAN}


def test_mypy_says_the_same(tmp_path: Path, cache_dir: Path) -> None:
    program = [PREAMBLE]
    line_of = {}
    for number, (statement, _) in enumerate(BLOCKING + CLEAN):
        program.append(f"\n\nasync def case_{number}() -> None:\n    {statement}\n")
        line_of["".join(program).count("\n")] = statement
    (tmp_path / "program.py").write_text("".join(program))
    result = run_mypy(tmp_path, "--config-file", CONFIG, "program.py", cache_dir=cache_dir)
    assert result.status in (0, 1), result.errors
    reported: dict[str, set[str]] = {}
    for match in filter(None, map(REPORTED.match, result.lines)):
        reported.setdefault(line_of[int(match[1])], set()).add(match[2])
    assert reported == {statement: {code_name(kind)} for statement, kind in BLOCKING if kind}
