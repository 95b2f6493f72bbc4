"""`stubs check`: each kind of fault has its line; our packs have none, on any Python and platform."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from run_mypy import ROOT

from mypy_fastapi_blocking import cli
from mypy_fastapi_blocking.catalogue.entries import pack_files
from mypy_fastapi_blocking.packs.conditions import Target
from mypy_fastapi_blocking.packs.errors import PackError
from mypy_fastapi_blocking.packs.metadata import read_metadata

STUBS = ROOT / "stubs"
USE = "from mypy_fastapi_blocking import blocking, nonblocking\n"
LIBRARY = """\
import functools

VERSION = "1"
def get(): ...
async def fetch(): ...
def sync_of_async(): ...
sync_of_async.__wrapped__ = fetch
class Client:
    timeout: int
    def send(self): ...
    async def asend(self): ...
class Dynamic:
    def __getattr__(self, name): return print
class Base: ...
"""
PACK = (
    USE
    + """\
@blocking("network", instead="acmelib.fetch")
def get(): ...
@blocking("network")
def gone(): ...
@blocking("network")
def old(): ...  # only <1
@blocking("network")
def fetch(): ...
@blocking("network")
def sync_of_async(): ...
@blocking("network", instead="acmelib.nothing")
class Client:
    @blocking("network", instead="asyncio.sleeep")
    def send(self): ...
    @blocking("network", instead="not_installed_at_all.send")
    def asend(self): ...
    @blocking("network")
    def sned(self): ...
class Dynamic:
    @blocking("network")
    def anything(self): ...
class Base:
    @blocking("network")
    def of_subclasses(self): ...  # in subclasses
class _Helper:
    @blocking("network")
    def read(self): ...
"""
)
FAULTS = """\
packs/acmelib.pyi:5: error: there is no "acmelib.gone" in what is installed as acmelib
packs/acmelib.pyi:9: error: "acmelib.fetch" is a coroutine function: it cannot block as marked
packs/acmelib.pyi:12: error: the alternative "acmelib.nothing" does not exist
packs/acmelib.pyi:15: error: the alternative "asyncio.sleeep" does not exist
packs/acmelib.pyi:17: error: "acmelib.Client.asend" is a coroutine function: it cannot block as marked
packs/acmelib.pyi:19: error: there is no "acmelib.Client.sned" in what is installed as acmelib
"""


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to write packs to, and beside it a library that can be imported."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "acmelib.py").write_text(LIBRARY)
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    monkeypatch.setenv("MYPYPATH", str(tmp_path / "site"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder: Path, **files: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name.replace("_toml", ".toml").replace("__pyi", ".pyi")).write_text(text)


def check(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str]]:
    status = cli.main(["stubs", "check", *arguments])
    return status, capsys.readouterr().out.splitlines()


def test_each_fault_has_its_line(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # "old" is for versions before 1, and without a METADATA.toml nobody knows which this is.
    write(library / "packs", acmelib__pyi=PACK)
    status, lines = check(capsys, "packs")
    assert status == 1
    assert lines[: FAULTS.count("\n")] == FAULTS.splitlines()
    assert lines[-1] == "1 alternative (`instead=`) of libraries that are not installed could not be looked up"


def test_json(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(library / "packs", acmelib__pyi=USE + "@blocking('network', instead='absent.get')\ndef gone(): ...\n")
    status, lines = check(capsys, "packs", "--json")
    data = json.loads("\n".join(lines))
    assert status == 1
    message = 'there is no "acmelib.gone" in what is installed as acmelib'
    assert data["faults"] == [{"path": "packs/acmelib.pyi", "line": 3, "message": message}]
    assert data["unchecked_alternatives"] == ["absent.get"]
    assert [pack["markers"] for pack in data["packs"]] == [1]


def test_what_is_not_installed_is_only_read(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    metadata = 'distribution = "not-installed-at-all"\nverified = ["1.0"]\n'
    write(library / "packs", METADATA_toml=metadata, absent__pyi=USE + "@blocking('network')\ndef get(): ...\n")
    status, lines = check(capsys, "packs")
    assert status == 0
    assert lines == [
        "1 pack, 1 markers: no faults",
        "not installed, so read and checked against their METADATA.toml only: not-installed-at-all",
    ]


def test_a_mark_that_is_written_twice(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("one", "two"):
        write(library / "packs" / name, METADATA_toml="", acmelib__pyi=USE + "@blocking('network')\ndef get(): ...\n")
    status, lines = check(capsys, "packs")
    assert status == 1
    assert lines[0] == 'packs/two/acmelib.pyi:3: error: "acmelib.get" is marked twice: also in packs/one/acmelib.pyi:3'


def test_packs_that_cannot_be_read(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(library / "packs" / "one", METADATA_toml="tpyed = 'inline'\n", acmelib__pyi=USE + "@blocking('netwrok')\ndef get(): ...\n")
    status, lines = check(capsys, "packs")
    assert status == 1
    assert lines[:2] == [
        'packs/one/METADATA.toml:1: error: unknown key "tpyed" (did you mean "typed"?)',
        'packs/one/acmelib.pyi:2: error: there is no kind "netwrok" (did you mean "network"?)',
    ]


def test_a_library_that_kills_the_process(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (library / "site" / "killer.py").write_text("import os\nos._exit(3)\n")
    write(library / "packs" / "a", killer__pyi=USE + "@blocking('network')\ndef get(): ...\n", METADATA_toml="")
    write(library / "packs" / "b", acmelib__pyi=USE + "@blocking('network')\ndef gone(): ...\n", METADATA_toml="")
    _, lines = check(capsys, "packs")
    assert 'there is no "acmelib.gone"' in "\n".join(lines)


def test_no_such_folder(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["stubs", "check", "nowhere"]) == 2
    assert capsys.readouterr().err == "nowhere: error: there is no such folder\n"


def test_the_standard_library_is_without_faults(capsys: pytest.CaptureFixture[str]) -> None:
    status, lines = check(capsys, str(STUBS / "stdlib"))
    assert status == 0, "\n".join(lines)
    assert f"stdlib {sys.version_info[0]}.{sys.version_info[1]}" in lines[1]


@pytest.mark.parametrize("platform", ["linux", "win32"])
@pytest.mark.parametrize("version", [(3, 10), (3, 14)], ids=str)
def test_every_pack_can_be_read_for_any_target(version: tuple[int, int], platform: str) -> None:
    wrong = []
    files = list(pack_files(STUBS))
    assert len(files) > 1000
    for file in files:
        try:
            file.read(Target(version, platform))
        except PackError as error:
            wrong.append(str(error))
    assert wrong == []


def test_every_metadata_is_valid() -> None:
    for pack in sorted(path for path in STUBS.iterdir() if path.is_dir()):
        metadata = read_metadata(pack / "METADATA.toml")
        assert metadata.typed, pack
        assert metadata.distribution or pack.name == "stdlib"
