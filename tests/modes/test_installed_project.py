"""A project that is installed into the environment that mypy looks at (`pip install -e .`). mypy silences all of it that is not named."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from modes.runs import FAST, SLOW, Cold, Mode
from modes.scenario import Workspace

FILES = {
    "mypy.ini": "[mypy]\nplugins = mypy_fastapi_blocking\n",
    "app/__init__.py": "",
    "app/main.py": "from app.service import load\n\nasync def handler() -> str:\n    return load(1)\n",
    "app/service.py": "from app import disk\nfrom acme_common import fetch\n\ndef load(key):\n    fetch(key)\n    return disk.read(str(key))\n",
    "app/disk.py": "def read(name):\n    return name\n",
}
READ = "def read(name):\n    with open(name) as file:\n        return file.read()\n"
COMMON = "import time\n\ndef fetch(key):\n    time.sleep(key)\n"  # another distribution that is installed in the same way: a library
LAYOUTS = {"flat": "", "src": "src"}


def _project(tmp_path: Path, layout: str) -> Path:
    root = tmp_path / "project"
    for name, text in FILES.items():
        path = root / (name if name == "mypy.ini" else Path(layout, name))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    common = tmp_path / "elsewhere" / "acme_common"
    common.mkdir(parents=True)
    (common / "__init__.py").write_text(COMMON)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", root / ".venv"], check=True)
    (packages,) = (root / ".venv").glob("lib/python*/site-packages")
    (packages / "__editable__.project.pth").write_text(f"{root / layout}\n{common.parent}\n")
    return root


@pytest.mark.parametrize(
    ("layout", "mode"),
    [*(("flat", mode) for mode in [*FAST, *SLOW]), ("src", Cold)],
    ids=lambda found: found if isinstance(found, str) else found.__name__,
)
def test_modules_that_are_not_named_are_seen(layout: str, mode: type[Mode], tmp_path: Path) -> None:
    project = _project(tmp_path, layout)
    (python,) = (project / ".venv").glob("bin/python")
    run = mode(Workspace(project, [str(Path(layout, "app/main.py"))], ["--python-executable", str(python)]), tmp_path)
    disk = project / layout / "app" / "disk.py"
    try:
        for text, found in ((FILES["app/disk.py"], []), (READ, [4]), (f"\n{READ}", [4])):
            disk.write_text(text)
            result = run.check()
            assert [
                int(line.split(":")[1]) for line in result.output.splitlines() if "[blocking-" in line and ": error: " in line
            ] == found, result
    finally:
        run.close()
