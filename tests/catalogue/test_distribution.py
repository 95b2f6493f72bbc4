"""A distribution that brings a pack: built, installed without a network, and its marks count. The user's packs win over it, it over ours."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest
from run_mypy import ROOT

pytestmark = pytest.mark.xdist_group("distribution")

PROJECT = {
    "pyproject.toml": """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "acme-stubs-for-blocking"
version = "1.0"

[project.entry-points."mypy_fastapi_blocking.stubs"]
acme = "acme_packs:stubs"

[tool.hatch.build.targets.wheel]
packages = ["acme_packs"]
""",
    "acme_packs/__init__.py": "raise ImportError('packs are found without importing anything')\n",
    "acme_packs/stubs/acme/METADATA.toml": 'distribution = "acme"\nverified = ["1.0"]\ntyped = "untyped"\n',
    "acme_packs/stubs/acme/acme.pyi": """\
from mypy_fastapi_blocking import blocking
@blocking("database", instead="acme.aload")
def load(): ...
@blocking("network")
def fetch(): ...
""",
    "acme_packs/stubs/time.pyi": "from mypy_fastapi_blocking import blocking\n@blocking('wait')\ndef sleep(): ...\n",
}
USERS = """\
from mypy_fastapi_blocking import nonblocking
@nonblocking
def load(): ...
"""
PROGRAM = """\
import shutil
import time

import acme


async def handler() -> None:
    acme.load()
    acme.fetch()
    time.sleep(1)
    shutil.rmtree("x")
"""


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, text=True, check=False)


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment that holds the distribution; mypy and this checkout come after it on the path."""
    project = write(tmp_path_factory.mktemp("project"), PROJECT)
    made = run(sys.executable, "-m", "build", "--wheel", "--no-isolation", project, cwd=project)
    assert made.returncode == 0, made.stdout + made.stderr
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    interpreter = folder / "bin" / "python"
    wheels = list((project / "dist").glob("*.whl"))
    done = run(sys.executable, "-m", "pip", "--python", interpreter, "install", "--no-deps", "--no-index", *wheels, cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    packages = run(interpreter, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).stdout.strip()
    paths = [str(ROOT), *sorted({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")})]
    Path(packages, "outer.pth").write_text("\n".join(paths) + "\n")
    return interpreter


def codes(python: Path, folder: Path, stubs: str = "") -> list[str]:
    """What mypy reports for the program, line by line."""
    write(folder, {"program.py": PROGRAM, "mypy.ini": f"[mypy]\nplugins = mypy_fastapi_blocking\nignore_missing_imports = True\n{stubs}"})
    result = run(python, "-m", "mypy", "--no-error-summary", "program.py", cwd=folder)
    assert result.stderr == ""
    return [f"{line.split(':')[1]} {line.rpartition('[')[2].rstrip(']')}" for line in result.stdout.splitlines() if ": error: " in line]


def test_installed_marks_count_and_win_over_ours(python: Path, tmp_path: Path) -> None:
    assert codes(python, tmp_path) == ["8 blocking-database", "9 blocking-network", "10 blocking-wait", "11 blocking-file"]


def test_the_users_marks_win_name_by_name(python: Path, tmp_path: Path) -> None:
    write(tmp_path, {"blocking_stubs/acme.pyi": USERS})
    found = codes(python, tmp_path, "[fastapi-blocking]\nstubs = blocking_stubs\n")
    assert found == ["9 blocking-network", "10 blocking-wait", "11 blocking-file"]


def test_explain_says_who_wins(python: Path, tmp_path: Path) -> None:
    said = run(python, "-m", "mypy_fastapi_blocking", "explain", "time.sleep", cwd=tmp_path).stdout
    assert '@blocking("wait")' in said
    assert 'this wins over @blocking("sleep", instead="asyncio.sleep")' in said
