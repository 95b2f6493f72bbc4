"""A user's own pack in real runs of mypy: the forms that it may have, and what is said when something is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from run_mypy import NO_CACHE, Result, run_mypy

PROGRAM = "import acme\n\n\nasync def handler() -> None:\n    acme.load()\n    acme.Client().fetch().read()\n"
PACK = """\
from mypy_fastapi_blocking import blocking
@blocking("database")
def load(): ...
class Client:
    def fetch(self) -> Answer: ...
class Answer:
    @blocking("network")
    def read(self): ...
"""
METADATA = 'distribution = "acme"\nverified = ["1.0"]\ntyped = "untyped"\n'
CONFIG = (
    '[tool.mypy]\nplugins = ["mypy_fastapi_blocking"]\nignore_missing_imports = true\n[tool.fastapi-blocking]\nstubs = ["blocking_stubs"]\n'
)

FORMS = {
    "a module": {"acme.pyi": PACK},
    "a package": {"acme/__init__.pyi": PACK},
    "a folder with metadata": {"acme/METADATA.toml": METADATA, "acme/acme.pyi": PACK},
    "a folder with metadata and a package": {"acme/METADATA.toml": METADATA, "acme/acme/__init__.pyi": PACK},
    "one distribution's pack": {"METADATA.toml": METADATA, "acme.pyi": PACK},
}


def run(folder: Path, files: dict[str, str], config: str = CONFIG) -> Result:
    for name, text in {
        "program.py": PROGRAM,
        "pyproject.toml": config,
        **{f"blocking_stubs/{name}": text for name, text in files.items()},
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return run_mypy(folder, "program.py", cache_dir=NO_CACHE)


@pytest.mark.parametrize("files", FORMS.values(), ids=FORMS)
def test_forms(tmp_path: Path, files: dict[str, str]) -> None:
    result = run(tmp_path, files)
    errors = [(line.split(":")[1], line.rpartition("[")[2]) for line in result.lines if ": error: " in line]
    assert errors == [("5", "blocking-database]"), ("6", "blocking-network]")], result


WRONG = {
    "a syntax error": ({"acme.pyi": "def load(:\n"}, CONFIG, "blocking_stubs/acme.pyi:1: error: "),
    "an unknown kind": (
        {"acme.pyi": PACK.replace("network", "netwrok")},
        CONFIG,
        'blocking_stubs/acme.pyi:7: error: there is no kind "netwrok" (did you mean "network"?)',
    ),
    "no such folder": ({}, CONFIG, 'pyproject.toml:5: error: [tool.fastapi-blocking] "stubs": the folder "blocking_stubs" does not exist'),
    "an unknown key": (
        {"acme.pyi": PACK},
        CONFIG.replace("stubs =", "stub ="),
        'pyproject.toml:5: error: [tool.fastapi-blocking] unknown key "stub" (did you mean "stubs"?)',
    ),
}


@pytest.mark.parametrize(("files", "config", "message"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_one_line_and_status_two(tmp_path: Path, files: dict[str, str], config: str, message: str) -> None:
    result = run(tmp_path, files, config)
    said = [line for line in (result.output + result.errors).splitlines() if not line.startswith("Found 1 error")]
    assert result.status == 2
    assert len(said) == 1
    assert said[0].startswith(message)
