"""Real mypy in a process of its own, over caches that are warm already.

A cold run over FastAPI takes ten seconds, a warm one half of one. So the first test that needs it makes one *base cache* of the libraries
that tests import, kept in `.mypy_cache/tests/` under a key of all that its contents depend on; each test works on a copy.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONFIG = ROOT / "tests" / "mypy.ini"
NO_CACHE = Path(os.devnull)

LIBRARIES = """
import asyncio, collections, concurrent.futures, contextlib, dataclasses, datetime, enum, functools, hashlib, http.client, io, itertools
import json, logging, os, pathlib, queue, random, re, shutil, smtplib, socket, sqlite3, subprocess, sys, tempfile, threading, time, typing
import urllib.request, uuid, zlib
import fastapi, fastapi.concurrency, fastapi.responses, fastapi.security, fastapi.testclient
import httpx, pydantic, requests, starlette.applications, starlette.middleware.base, starlette.endpoints
import sqlalchemy, sqlalchemy.ext.asyncio, sqlalchemy.orm
import mypy_fastapi_blocking
"""


@dataclass(frozen=True)
class Result:
    """What mypy said."""

    output: str
    errors: str
    status: int

    @property
    def lines(self) -> list[str]:
        return self.output.splitlines()


def run_mypy(folder: Path, *arguments: str | Path, cache_dir: Path = NO_CACHE) -> Result:
    """Run mypy in a folder, by default without a cache; the folder's own configuration counts, and nothing of the environment."""
    command = [mypy_executable(), "--no-error-summary", "--show-traceback", "--cache-dir", cache_dir, *arguments]
    done = subprocess.run(list(map(str, command)), cwd=folder, env=environment(), capture_output=True, text=True, check=False)
    return Result(done.stdout, done.stderr, done.returncode)


def copied(folder: Path, target: Path) -> Path:
    """A copy of a folder of programs outside of this checkout, where our own package is a library and nobody's code: the folder it is in."""
    shutil.copytree(folder, target / folder.name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    return target


def mypy_executable() -> Path:
    """The mypy of the interpreter that runs the tests, whatever PATH says."""
    return Path(sys.executable).with_name("mypy")


def environment() -> dict[str, str]:
    """A bare environment in which the plugin is this checkout's, installed or not."""
    return {"PATH": str(mypy_executable().parent), "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"}


def warm_cache(target: Path) -> Path:
    """Make a copy of the base cache, if the target doesn't exist yet."""
    if not target.exists():
        shutil.copytree(_base_cache(), target)
    return target


@lru_cache
def _base_cache() -> Path:
    base = ROOT / ".mypy_cache" / "tests" / _key()
    if base.is_dir():
        return base
    base.parent.mkdir(parents=True, exist_ok=True)
    # Run outside of this checkout: near it, our own package is the user's code, and is analysed as well.
    with tempfile.TemporaryDirectory(dir=base.parent) as scratch, tempfile.TemporaryDirectory() as outside:
        program = Path(outside) / "libraries.py"
        program.write_text(LIBRARIES)
        made = Path(scratch) / "cache"
        run_mypy(Path(outside), "--config-file", CONFIG, program, cache_dir=made)
        made.mkdir(exist_ok=True)
        try:
            made.rename(base)
        except OSError:  # another process was faster
            assert base.is_dir()
    _drop_old(base.parent)
    return base


def _key() -> str:
    """All that the contents of the base cache depend on."""
    key = hashlib.sha256(f"{sys.version} {LIBRARIES}".encode())
    for name in sorted(f"{distribution.name} {distribution.version}" for distribution in distributions()):
        key.update(name.encode())
    for folder in (ROOT / "mypy_fastapi_blocking", ROOT / "stubs"):
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".py", ".pyi", ".toml"):
                key.update(bytes(path))
                key.update(path.read_bytes())
    key.update(CONFIG.read_bytes())
    return key.hexdigest()[:20]


def _drop_old(folder: Path, keep: int = 4) -> None:
    caches = sorted((path for path in folder.iterdir() if not path.name.startswith("tmp")), key=lambda path: path.stat().st_mtime)
    for path in caches[:-keep]:
        shutil.rmtree(path, ignore_errors=True)
