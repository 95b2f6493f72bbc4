"""The wheel, installed alone: it holds the packs and works. Importing the package imports no mypy."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from run_mypy import ROOT

import mypy_fastapi_blocking

PROGRAM = """\
import time


async def wait() -> None:
    time.sleep(1)
"""
CONFIG = """\
[mypy]
plugins = mypy_fastapi_blocking
"""

pytestmark = pytest.mark.xdist_group("packaging")


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel that was built from the sdist, as for a release."""
    folder = tmp_path_factory.mktemp("dist")
    made = run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    assert made.returncode == 0, made.stdout + made.stderr
    return folder


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an empty environment that holds the wheel; only mypy and its kind come from this one, after it on the path."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    python = folder / "bin" / "python"
    done = run(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", *built.glob("*.whl"), cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    packages = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).stdout.strip())
    paths = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (packages / "outer.pth").write_text("\n".join(sorted(paths)) + "\n")
    return python


def test_the_wheel_holds_the_packs_and_the_types(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    packs = {path.relative_to(ROOT) for path in (ROOT / "stubs").rglob("*") if path.suffix in (".pyi", ".toml")}
    assert packs
    assert {f"mypy_fastapi_blocking/{path.as_posix()}" for path in packs} <= names
    assert "mypy_fastapi_blocking/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"mypy_fastapi_blocking"}


def test_the_sdist_holds_what_the_tests_need(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"LICENSE", "README.md", "CHANGELOG.md", "stubs/README.md", "tests/conftest.py", "examples/shop/main.py"} <= names


def test_the_wheel_alone_works(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    (tmp_path / "mypy.ini").write_text(CONFIG)
    where = run(installed, "-c", "import mypy_fastapi_blocking as package; print(package.__file__)", cwd=tmp_path).stdout
    assert Path(where.strip()).is_relative_to(installed.parent.parent)
    result = run(installed, "-m", "mypy", "program.py", cwd=tmp_path)
    first, *_ = result.stdout.splitlines() or [result.stderr]
    assert first.startswith('program.py:5: error: "time.sleep" blocks the event loop'), result
    assert first.endswith("[blocking-sleep]")


def test_importing_the_package_imports_no_mypy() -> None:
    program = "import sys, mypy_fastapi_blocking; print([name for name in sys.modules if name.split('.')[0] in ('mypy', 'mypyc', 'tomli')])"
    assert run(sys.executable, "-c", program, cwd=ROOT).stdout == "[]\n"


def test_the_version_is_the_top_of_the_changelog() -> None:
    top = re.search(r"^## \[?([^\s\]]+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert top is not None
    assert top[1] == mypy_fastapi_blocking.__version__
