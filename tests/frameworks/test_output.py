"""What is printed, in each of mypy's ways of printing it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from run_mypy import CONFIG, run_mypy

PROGRAM = """\
import time


def nap() -> None:
    time.sleep(1)


def doze() -> int:
    nap()
    return 1


async def f() -> None:
    print(doze())
"""
CHAIN = '"doze" -> "nap" (line 4) -> "time.sleep"'
ADVICE = 'Run it in a thread: "await asyncio.to_thread(doze)"'
ERROR = '"doze" blocks the event loop in async function "f"'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "program.py").write_text(PROGRAM, encoding="utf-8")
    return tmp_path


def check(folder: Path, cache_dir: Path, *options: str) -> str:
    return run_mypy(folder, "--config-file", CONFIG, *options, "program.py", cache_dir=cache_dir).output


@pytest.mark.parametrize(
    ("options", "place"), [([], "14"), (["--show-column-numbers"], "14:11"), (["--show-column-numbers", "--show-error-end"], "14:11:14:16")]
)
def test_places(folder: Path, cache_dir: Path, options: list[str], place: str) -> None:
    assert check(folder, cache_dir, *options) == "".join(
        f"program.py:{place}: {said}\n" for said in (f"error: {ERROR}  [blocking-sleep]", f"note: {CHAIN}", f"note: {ADVICE}")
    )


def test_json(folder: Path, cache_dir: Path) -> None:
    (error,) = [json.loads(line) for line in check(folder, cache_dir, "--output", "json").splitlines()]
    assert (error["line"], error["column"], error["code"], error["message"]) == (14, 10, "blocking-sleep", ERROR)
    assert error["hint"] == f"{CHAIN}\n{ADVICE}"


def test_pretty(folder: Path, cache_dir: Path) -> None:
    output = check(folder, cache_dir, "--pretty")
    assert "        print(doze())" in output
    assert "              ^~~~~~" in output
