"""Files: opening, iterating, in helpers and in one go."""

import csv
import glob
import json
import os
import shutil
import tempfile
from pathlib import Path

PATH = Path("/dev/null")


def read_config(path: str = "/dev/null") -> str:
    with open(path) as f:
        return f.read()


def read_lines(path: str = "/dev/null") -> list[str]:
    return [line.strip() for line in open(path)]


def read_json(path: Path = PATH) -> object:
    return json.loads(path.read_text() or "1")


async def wrong() -> None:
    open("/dev/null").read()  # E: blocking-file
    with open("/dev/null"):  # E: blocking-file
        pass
    for line in open("/dev/null"):  # E: blocking-file
        print(line)
    [line for line in open("/dev/null")]  # E: blocking-file
    list(csv.reader(open("/dev/null")))  # E: blocking-file
    read_config()  # E: blocking-file
    read_lines()  # E: blocking-file
    read_json()  # E: blocking-file


async def paths() -> None:
    PATH.read_text()  # E: blocking-file
    PATH.read_bytes()  # E: blocking-file
    PATH.open().close()  # E: blocking-file
    (PATH.parent / "null").write_text("")  # E: blocking-file
    PATH.with_suffix("").name  # OK
    PATH.parent.joinpath("x").suffix  # OK


async def directories() -> None:
    os.makedirs("/tmp/x", exist_ok=True)  # E: blocking-file
    os.rename("/nonexistent/a", "/nonexistent/b")  # E: blocking-file
    glob.glob("*.py")  # E: blocking-file
    shutil.rmtree("/nonexistent")  # E: blocking-file
    os.path.basename("/tmp/x")  # OK
    os.path.splitext("/tmp/x.py")  # OK


async def temporary() -> None:
    with tempfile.TemporaryDirectory() as name:  # E: blocking-file
        print(name)
    tempfile.gettempprefix()  # OK
