"""Runs of mypy that are no edits: other files named, other settings, the plugin switched on and off, files followed silently."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest
from run_mypy import NO_CACHE, Result, environment, mypy_executable, run_mypy

CONFIG = "[mypy]\nplugins = mypy_fastapi_blocking\nexplicit_package_bases = True\n"
FILES = {
    "mypy.ini": CONFIG,
    "main.py": "from pkg.service import load\n\nasync def handler() -> str:\n    return load(1)\n",
    "pkg/__init__.py": "",
    "pkg/service.py": "from pkg import db\n\ndef load(key: int) -> str:\n    return db.query(key)\n\nasync def own() -> str:\n    return load(2)\n",
    "pkg/db.py": "from legacy.old import read\n\ndef query(key):\n    return read(str(key))\n",
    "legacy/old.py": "def read(name):\n    with open(name) as file:\n        return file.read()\n",
}
MAIN = ["main.py:4: error"]
ALL = ["main.py:4: error", "pkg/service.py:7: error"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a package, a namespace package, and a chain of four modules."""
    for name, text in FILES.items():
        path = tmp_path / "project" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path / "project"


def errors(result: Result) -> list[str]:
    """Where the errors are; a crash is no answer."""
    assert result.status in (0, 1), result.output + result.errors
    return sorted(line.partition(" error:")[0] + " error" for line in result.output.splitlines() if ": error:" in line)


Check = Callable[..., Result]


@pytest.fixture
def check(project: Path, tmp_path: Path) -> Check:
    """Runs mypy on the project with a cache that stays."""
    return lambda *arguments, cache=tmp_path / "cache": run_mypy(project, *arguments, cache_dir=cache)


def test_files_named_in_any_order_and_subset(check: Check, tmp_path: Path) -> None:
    names = ["main.py", "pkg/service.py", "legacy/old.py"]
    outputs = {tuple(sorted(check(*order).output.splitlines())) for order in permutations(names)}
    assert len(outputs) == 1
    assert errors(check(*names)) == ALL
    assert errors(check("main.py")) == ALL
    assert errors(check("pkg/db.py")) == []
    assert errors(check("-p", "pkg")) == ["pkg/service.py:7: error"]
    assert errors(check("-m", "main")) == ALL


def test_silently_followed_modules_are_seen(check: Check) -> None:
    first = check("--follow-imports=silent", "main.py")
    assert errors(first) == MAIN
    assert "pkg.db.query" in first.output
    assert check("--follow-imports=silent", "main.py") == first
    assert errors(check("main.py")) == ALL
    assert check("--follow-imports=silent", "main.py") == first


def test_silent_errors_are_silent_in_the_module_itself(check: Check) -> None:
    assert errors(check("--follow-imports=silent", "pkg/service.py")) == ["pkg/service.py:7: error"]


def test_skipped_modules_are_unknown(check: Check) -> None:
    assert errors(check("--follow-imports=skip", "main.py")) == []


def test_ignore_errors_of_a_package_hides_its_errors_but_not_its_bodies(project: Path, check: Check) -> None:
    (project / "mypy.ini").write_text(CONFIG + "[mypy-legacy.*]\nignore_errors = True\n[mypy-pkg.*]\nignore_errors = True\n")
    first = check(".")
    assert errors(first) == MAIN
    assert check(".") == first
    assert check(".", "-n", "2").output == first.output


def test_src_layout_with_two_roots(project: Path, check: Check) -> None:
    (project / "src").mkdir()
    for name in ("pkg", "legacy", "main.py"):
        (project / name).rename(project / "src" / name)
    (project / "mypy.ini").write_text(CONFIG + "mypy_path = src\n")
    assert errors(check("src")) == [f"src/{error}" for error in ALL]
    assert errors(check("--follow-imports=silent", "src/main.py")) == ["src/main.py:4: error"]
    assert errors(check("--follow-imports=silent", "-m", "main", cache=NO_CACHE)) == ["src/main.py:4: error"]


def test_a_changed_configuration_reaches_warm_runs(project: Path, check: Check) -> None:
    assert errors(check(".")) == ALL
    (project / "mypy.ini").write_text(CONFIG + "[fastapi-blocking]\nscope = handlers\n")
    assert errors(check(".")) == []
    (project / "mypy.ini").write_text(CONFIG)
    assert errors(check(".")) == ALL


def test_a_broken_configuration_stops_warm_runs_with_one_line(project: Path, check: Check) -> None:
    assert errors(check(".")) == ALL
    (project / "mypy.ini").write_text(CONFIG + "[fastapi-blocking]\nscop = handlers\n")
    stopped = check(".")
    assert stopped.status == 2
    assert [line for line in stopped.errors.splitlines() if "error" in line] == stopped.errors.splitlines()
    assert 'unknown key "scop"' in stopped.errors
    (project / "mypy.ini").write_text(CONFIG)
    assert errors(check(".")) == ALL


def test_an_old_mypy_is_told_so_in_one_line(project: Path, check: Check) -> None:
    (project / "old.py").write_text(
        "import mypy_fastapi_blocking\n\ndef plugin(version):\n    return mypy_fastapi_blocking.plugin('2.3.10')\n"
    )
    (project / "mypy.ini").write_text(CONFIG.replace("mypy_fastapi_blocking", "./old.py"))
    stopped = check(".")
    assert stopped.status == 2
    assert [line.partition("; this is")[0] for line in stopped.errors.splitlines()] == ["mypy-fastapi-blocking needs mypy 2.4 or newer"]


def test_a_changed_pack_reaches_warm_runs(project: Path, check: Check) -> None:
    (project / "mypy.ini").write_text(CONFIG + "ignore_missing_imports = True\n[fastapi-blocking]\nstubs = packs\n")
    (project / "main.py").write_text("import acme\n\nasync def handler() -> None:\n    acme.call()\n")
    pack = project / "packs" / "acme"
    (pack / "acme").mkdir(parents=True)
    (pack / "METADATA.toml").write_text('distribution = "acme"\nverified = ["1.0"]\n')
    (pack / "acme" / "__init__.pyi").write_text(
        "from mypy_fastapi_blocking import blocking\n\n@blocking('network')\ndef call() -> None: ...\n"
    )
    assert errors(check("main.py")) == MAIN
    (pack / "acme" / "__init__.pyi").write_text(
        "from mypy_fastapi_blocking import blocking\n\n@blocking('network')\ndef other() -> None: ...\n"
    )
    assert errors(check("main.py")) == []


def test_the_plugin_switched_on_and_off(project: Path, check: Check) -> None:
    assert errors(check(".")) == ALL
    (project / "mypy.ini").write_text("[mypy]\nexplicit_package_bases = True\n")
    assert errors(check(".")) == []
    (project / "mypy.ini").write_text(CONFIG)
    assert errors(check(".")) == ALL


def test_moved_lines_recheck_nothing_else(project: Path, check: Check) -> None:
    check(".")
    for name in ("legacy/old.py", "pkg/db.py"):
        (project / name).write_text("# moved\n\n" + FILES[name])
    result = check(".", "-v")
    stale = {line.split()[-1].strip("()") for line in result.errors.splitlines() if "Parsing " in line}
    assert stale == {"legacy.old", "pkg.db"}


def test_packages_on_the_way_make_nothing_stale(check: Check, project: Path) -> None:
    """mypy may come to them after the modules that import something of theirs."""
    using = "from words.en import Words\n\nasync def say(words: Words) -> str:\n    return words.load()\n"
    words = {
        "words/__init__.py": "from .en import *\n",
        "words/en.py": "from typing import Protocol\n\nclass Words(Protocol):\n    def load(self) -> str: ...\n",
    }
    for name, text in {**words, **{f"{name}.py": using for name in ("aa", "mm", "zz")}}.items():
        (project / name).parent.mkdir(exist_ok=True)
        (project / name).write_text(text)
    check(".")
    for _ in range(2):
        assert "Parsing " not in check(".", "-v").errors


def test_a_new_name_makes_nobody_stale_who_asks_for_overrides(check: Check, project: Path) -> None:
    """Whoever calls through a base class or a protocol asks all modules that it reaches; what has no part in the answer makes no difference."""
    files = {
        "words/__init__.py": "",
        "words/base.py": "from typing import Protocol\n\nclass Words:\n    def load(self) -> str:\n        return ''\n\n"
        "class Source(Protocol):\n    def load(self) -> str: ...\n",
        "words/other.py": "class Other:\n    def read(self) -> str:\n        return open('x').read()\n",
        "words/between.py": "from words.other import Other\n\nother = Other()\n",
        "words/use.py": "import words.between\nfrom words.base import Source, Words\n\n"
        "async def say(words: Words, source: Source) -> str:\n    return words.load() + source.load()\n",
    }
    for name, text in files.items():
        (project / name).parent.mkdir(exist_ok=True)
        (project / name).write_text(text)
    assert errors(check("words")) == []
    (project / "words/other.py").write_text(files["words/other.py"] + "\nNEW = 1\n")
    stale = {line.split()[-1].strip("()") for line in check("words", "-v").errors.splitlines() if "Parsing " in line}
    assert stale == {"words.other", "words.between"}
    (project / "words/other.py").write_text(files["words/other.py"].replace("def read", "def load"))
    assert errors(check("words")) == ["words/use.py:5: error"]


def dmypy(project: Path, scratch: Path, *order: str) -> Result:
    """An order to the daemon of this test."""
    command = [str(mypy_executable().with_name("dmypy")), "--status-file", str(scratch / "status.json"), *order]
    done = subprocess.run(command, cwd=project, env=environment(), capture_output=True, text=True, check=False)
    return Result(done.stdout, done.stderr, done.returncode)


def test_the_daemon_sees_another_configuration(project: Path, tmp_path: Path) -> None:
    run = ("run", "--", "--cache-dir", os.devnull, ".")
    try:
        assert errors(dmypy(project, tmp_path, *run)) == ALL
        (project / "mypy.ini").write_text(CONFIG + "[fastapi-blocking]\nscope = handlers\n")
        assert errors(dmypy(project, tmp_path, *run)) == []
        (project / "mypy.ini").write_text(CONFIG + "[fastapi-blocking]\nscope = nothing\n")
        assert dmypy(project, tmp_path, *run).status == 2
        (project / "mypy.ini").write_text(CONFIG)
        assert errors(dmypy(project, tmp_path, *run)) == ALL
    finally:
        dmypy(project, tmp_path, "stop")


def test_a_daemon_that_is_given_a_cache(check: Check, project: Path, tmp_path: Path) -> None:
    """From there mypy would neither repeat what it knew of a file nor look at one again because of what another does."""
    cache = tmp_path / "fine"
    run = ("run", "--", "--use-fine-grained-cache", "--warn-unused-ignores", "--cache-dir", str(cache), ".")
    assert errors(check(".", "--cache-fine-grained", "--warn-unused-ignores", cache=cache)) == ALL
    try:
        assert errors(dmypy(project, tmp_path, *run)) == ALL
        (project / "legacy/old.py").write_text("def read(name):\n    return name\n")
        assert errors(dmypy(project, tmp_path, *run)) == []
    finally:
        dmypy(project, tmp_path, "stop")
