"""Installed packages that `follow` names: what they do counts as if they were the user's own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from modes.runs import FAST, SLOW, Mode
from modes.scenario import Workspace
from run_mypy import run_mypy

CONFIG = "[mypy]\nplugins = mypy_fastapi_blocking\n\n[fastapi-blocking]\nfollow = acme_common, acme.core\n"
PACKAGES = {
    "acme_common/__init__.py": "from acme_common.db import load\n",
    "acme_common/db.py": "from acme_other import fetch\nimport time\n\ndef load(key):\n    time.sleep(key)\n    return fetch(key)\n\nasync def own():\n    load(1)\n",
    "acme/core/client.py": "from acme_common import load\n\nclass Client:\n    def __init__(self):\n        self.loader = load\n\n    def get(self):\n        return self.loader(1)\n",
    "acme/extra.py": "import time\n\ndef wait():\n    time.sleep(1)\n",
    "acme_other.py": "import time\n\ndef fetch(key):\n    time.sleep(1)\n",
}
MAIN = """\
from acme.core.client import Client
from acme.extra import wait
from acme_common import load
from acme_other import fetch

async def named() -> None:
    load(1)
    Client().get()

async def not_named() -> None:
    wait()
    fetch(1)
"""
FOUND = ["main.py:7", "main.py:8"]


@pytest.fixture(params=["untyped", "typed"])
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A project, and an environment with packages that are typed or not."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv"], check=True)
    (packages,) = (tmp_path / "venv").glob("lib/python*/site-packages")
    for name, text in PACKAGES.items():
        path = packages / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        if request.param == "typed":
            (path.parent / "py.typed").write_text("")
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "mypy.ini").write_text(CONFIG)
    (folder / "main.py").write_text(MAIN)
    return folder


def _options(project: Path) -> list[str]:
    (python,) = (project.parent / "venv").glob("bin/python")
    return ["--python-executable", str(python), "--ignore-missing-imports"]


def _found(output: str) -> list[str]:
    return [line.partition(": error: ")[0] for line in output.splitlines() if "[blocking-" in line and ": error: " in line]


@pytest.mark.parametrize("mode", [*FAST, *SLOW], ids=lambda mode: mode.__name__)
def test_named_packages_are_read(project: Path, mode: type[Mode], tmp_path: Path) -> None:
    run = mode(Workspace(project, ["main.py"], _options(project)), tmp_path)
    try:
        for edit in ("", "", "\n"):
            (project / "main.py").write_text(MAIN + edit)
            result = run.check()
            assert _found(result.output) == FOUND, result.output + result.errors
    finally:
        run.close()


def test_the_option_counts_in_warm_runs(project: Path, tmp_path: Path) -> None:
    for config, found in ((CONFIG, FOUND), (CONFIG.partition("follow")[0], []), (CONFIG, FOUND)):
        (project / "mypy.ini").write_text(config)
        assert _found(run_mypy(project, *_options(project), "main.py", cache_dir=tmp_path / "cache").output) == found


def test_other_packages_are_libraries_whether_or_not_mypy_shows_their_errors(project: Path, tmp_path: Path) -> None:
    for cache in (tmp_path / "cold", tmp_path / "cold"):
        result = run_mypy(project, *_options(project), "--no-silence-site-packages", "main.py", cache_dir=cache)
        assert [place for place in _found(result.output) if place.startswith("main.py")] == FOUND, result.output + result.errors
