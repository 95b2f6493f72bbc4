"""All packs together: where modules are found, who wins, what a full name leads to, and what the cache key depends on."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from mypy_fastapi_blocking import __version__
from mypy_fastapi_blocking.packs import fingerprint, locate
from mypy_fastapi_blocking.packs.errors import PackError
from mypy_fastapi_blocking.packs.index import PackIndex, check_root
from mypy_fastapi_blocking.packs.layout import modules_of_root
from mypy_fastapi_blocking.packs.metadata import Metadata, read_metadata
from mypy_fastapi_blocking.packs.model import PackClass, PackFunction, PackItem

USE = "from mypy_fastapi_blocking import blocking, nonblocking\n"
OURS = {
    "requests/METADATA.toml": 'distribution = "requests"',
    "requests/requests/__init__.pyi": "from requests.api import get as get\nfrom .sessions import Session as Session, session\n",
    "requests/requests/api.pyi": USE + '@blocking("network")\ndef get(): ...\n',
    "requests/requests/sessions.pyi": USE + "def session() -> Session: ...\n@blocking('network')\nclass Session:\n    def get(self): ...\n"
    "    @nonblocking\n    def close(self): ...\n"
    "    class Inner:\n        @blocking\n        def deep(self): ...\n",
    "storage/METADATA.toml": "",
    "storage/google/cloud/storage/__init__.pyi": "from google.cloud.storage.client import Client as Client\n",
    "storage/google/cloud/storage/client.pyi": "class Client:\n    def get_bucket(self): ...\n",
    "pubsub/METADATA.toml": "",
    "pubsub/google/cloud/pubsub.pyi": "class Publisher: ...\n",
    "stdlib/METADATA.toml": "",
    "stdlib/time.pyi": USE + "@blocking('sleep', instead='asyncio.sleep')\ndef sleep(): ...\n@blocking('sleep')\ndef nap(): ...\n",
    "stdlib/os/__init__.pyi": "import posixpath as path\ndef stat(): ...\n",
    "stdlib/posixpath.pyi": "from genericpath import *\nfrom genericpath import _secret as _secret\n",
    "stdlib/genericpath.pyi": "def exists(): ...\ndef _hidden(): ...\ndef _secret(): ...\n",
    "stdlib/loop.pyi": "from loop2 import a as a\nfrom loop2 import *\nb = c\nc = b\n",
    "stdlib/loop2.pyi": "from loop import a as a\nfrom loop import *\n",
    "single/METADATA.toml": "",
    "single/__init__.pyi": "def f(): ...\n",
    "single/sub.pyi": "def g(): ...\n",
    "README.md": "not a pack",
    ".git/config.pyi": "not a pack",
}
USERS = {
    "time.pyi": USE + "@nonblocking\ndef nap(): ...\n",
    "requests.pyi": USE + "from typing import Any\n@nonblocking\nclass Session:\n    @nonblocking\n    def get(self): ...\n",
    "pkg/__init__.pyi": "from requests import Session\ndef f() -> Session: ...\n",
    "acme/METADATA.toml": "",
    "acme/acme.pyi": "def g(): ...\n",
}


def write(root: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    return write(tmp_path / "ours", OURS)


@pytest.fixture
def users(tmp_path: Path) -> Path:
    return write(tmp_path / "users", USERS)


def index(*roots: Path) -> PackIndex:
    return PackIndex(roots, (3, 11), "linux")


def name_of(item: PackItem | None) -> str | None:
    return item.fullname if item else None


def mark_of(item: PackItem | None) -> bool | None:
    assert isinstance(item, PackFunction | PackClass)
    mark = item.signatures[0].mark if isinstance(item, PackFunction) else item.mark
    return mark.blocking if mark else None


LOOKUPS = {
    "time.sleep": "time.sleep",
    "requests.get": "requests.api.get",
    "requests.api.get": "requests.api.get",
    "requests.Session": "requests.sessions.Session",
    "requests.session": "requests.sessions.session",
    "requests.Session.get": "requests.sessions.Session.get",
    "requests.Session.Inner.deep": "requests.sessions.Session.Inner.deep",
    "requests.Session.post": None,
    "requests.get.nothing": None,
    "requests.sessions": None,
    "requests": None,
    "google.cloud.storage.Client.get_bucket": "google.cloud.storage.client.Client.get_bucket",
    "google.cloud.pubsub.Publisher": "google.cloud.pubsub.Publisher",
    "os.stat": "os.stat",
    "os.path.exists": "genericpath.exists",
    "posixpath.exists": "genericpath.exists",
    "posixpath._hidden": None,
    "posixpath._secret": "genericpath._secret",
    "loop.a": None,
    "loop.b": None,
    "loop.nothing": None,
    "single.f": "single.f",
    "single.sub.g": "single.sub.g",
    "config.x": None,
    "nothing.at.all": None,
}


@pytest.mark.parametrize(("name", "expected"), LOOKUPS.items())
def test_lookup(ours: Path, name: str, expected: str | None) -> None:
    packs = index(ours)
    assert name_of(packs.lookup(name)) == expected
    assert name_of(packs.lookup(name)) == expected


def test_what_there_is(ours: Path) -> None:
    packs = index(ours)
    assert packs.top_levels() == {"requests", "google", "time", "os", "posixpath", "genericpath", "loop", "loop2", "single"}
    assert packs.modules_of("requests") == ("requests", "requests.api", "requests.sessions")
    assert packs.modules_of("google") == ("google.cloud.pubsub", "google.cloud.storage", "google.cloud.storage.client")
    assert packs.modules_of("single") == ("single", "single.sub")
    assert packs.modules_of("nothing") == ()
    assert packs.module("google.cloud") is None


def test_files_are_read_when_they_are_needed(ours: Path) -> None:
    write(ours, {"stdlib/broken.pyi": "def f(: ..."})
    packs = index(ours)
    assert packs.lookup("time.sleep")
    assert "broken" in packs.top_levels()
    with pytest.raises(PackError, match="syntax error"):
        packs.lookup("broken.f")


PRECEDENCE = {
    "time.nap": False,
    "time.sleep": True,
    "requests.get": True,
    "requests.Session": False,
    "requests.Session.get": False,
    "requests.Session.close": False,
    "requests.Session.Inner.deep": True,
}


@pytest.mark.parametrize(("name", "blocks"), PRECEDENCE.items())
def test_the_first_root_wins_name_by_name(ours: Path, users: Path, name: str, blocks: bool) -> None:
    assert mark_of(index(users, ours).lookup(name)) is blocks


def test_the_order_of_roots_matters(ours: Path, users: Path) -> None:
    assert mark_of(index(ours, users).lookup("time.nap")) is True
    assert name_of(index(ours, users).lookup("acme.g")) == "acme.g"


def test_an_import_for_an_annotation_hides_nothing(tmp_path: Path) -> None:
    low = write(tmp_path / "low", {"m.pyi": "def f(): ...\ndef g(): ...\n"})
    high = write(
        tmp_path / "high", {"m.pyi": "from other import f\nfrom other import g as g\n", "other.pyi": "def f(): ...\ndef g(): ...\n"}
    )
    packs = index(high, low)
    assert (name_of(packs.lookup("m.f")), name_of(packs.lookup("m.g"))) == ("m.f", "other.g")


def test_merged_classes_keep_the_bases_that_one_of_them_gives(tmp_path: Path) -> None:
    low = write(tmp_path / "low", {"m.pyi": "from typing import TypeVar\nT = TypeVar('T')\nclass C(list[T]): ...\n"})
    high = write(tmp_path / "high", {"m.pyi": "class C:\n    x: int\n"})
    merged = index(high, low).lookup("m.C")
    assert isinstance(merged, PackClass)
    assert ([base.name for base in merged.bases], merged.type_params, list(merged.members)) == (["builtins.list"], ("T",), ["x"])


def test_check_root(ours: Path, users: Path, tmp_path: Path) -> None:
    check_root(ours, (3, 11), "linux")
    check_root(users, (3, 11), "linux")
    write(users, {"deep/er/broken.pyi": "\ndef f(: ..."})
    with pytest.raises(PackError, match=r"broken\.pyi:2: error: syntax error"):
        check_root(users, (3, 11), "linux")
    with pytest.raises(PackError, match=r"holds no \.pyi files"):
        check_root(write(tmp_path / "empty", {"README.md": ""}), (3, 11), "linux")


CHANGES = {
    "content": ("time.pyi", "def sleep(): ...\n", True),
    "a new file": ("new.pyi", "", True),
    "a new package": ("acme/more/__init__.pyi", "", True),
    "metadata": ("acme/METADATA.toml", 'notes = "x"', True),
    "other files": ("README.md", "hello", False),
    "compiled files": ("__pycache__/x.pyi", "hello", False),
    "the same": ("time.pyi", USERS["time.pyi"], False),
    "line ends": ("time.pyi", USERS["time.pyi"].replace("\n", "\r\n"), False),
}


@pytest.mark.parametrize(("name", "text", "changed"), CHANGES.values(), ids=CHANGES)
def test_the_fingerprint_is_that_of_the_content(users: Path, name: str, text: str, changed: bool) -> None:
    before = index(users).fingerprint
    write(users, {name: ""})
    (users / name).write_bytes(text.encode())
    assert (index(users).fingerprint != before) is changed


def test_the_fingerprint_knows_neither_folders_nor_times(users: Path, tmp_path: Path) -> None:
    moved = shutil.copytree(users, tmp_path / "elsewhere" / "copy")
    for path in moved.rglob("*"):
        os.utime(path, (1, 1))
    assert index(moved).fingerprint == index(users).fingerprint


def test_the_fingerprint_depends_on_the_order(ours: Path, users: Path) -> None:
    assert index(ours, users).fingerprint != index(users, ours).fingerprint


def wheel(folder: Path, *, digest: str = "sha256=a", editable: bool = False) -> Path:
    """The package as an installer leaves it."""
    package = folder / "mypy_fastapi_blocking"
    name = f"mypy_fastapi_blocking-{__version__}.dist-info/RECORD"
    stubs = "" if editable else f"mypy_fastapi_blocking/stubs/stdlib/time.pyi,{digest},10\n"
    record = f"mypy_fastapi_blocking/plugin.py,sha256=b,20\n{stubs}mypy_fastapi_blocking/__pycache__/plugin.cpython-311.pyc,,\n"
    write(folder, {name: record, "mypy_fastapi_blocking/plugin.py": "", "mypy_fastapi_blocking/stubs/stdlib/time.pyi": ""})
    return package


def test_in_a_wheel_the_record_holds_the_digests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def own(package: Path) -> str:
        monkeypatch.setattr(fingerprint, "PACKAGE", package)
        return fingerprint.own_digest()

    first = own(wheel(tmp_path / "a"))
    assert own(wheel(tmp_path / "b")) == first
    assert own(wheel(tmp_path / "c", digest="sha256=other")) != first
    editable = wheel(tmp_path / "d", editable=True)
    before = own(editable)
    assert before != first
    (editable / "plugin.py").write_text("changed = True", encoding="utf-8")
    assert own(editable) != before


def test_the_shipped_packs_count_by_the_digest_of_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fingerprint, "own_digest", lambda: "one")
    before = index(locate.shipped_root()).fingerprint
    monkeypatch.setattr(fingerprint, "own_digest", lambda: "two")
    assert index(locate.shipped_root()).fingerprint != before


def test_the_shipped_packs_are_found() -> None:
    packs = index(locate.shipped_root())
    assert mark_of(packs.lookup("time.sleep")) is True
    assert locate.all_roots([Path("mine")])[0] == Path("mine")
    assert locate.all_roots([Path("mine")])[-1] == locate.shipped_root()


@pytest.mark.parametrize("target", [((3, 10), "linux"), ((3, 14), "win32")], ids=["3.10", "3.14"])
def test_every_shipped_file_can_be_read(target: tuple[tuple[int, int], str]) -> None:
    check_root(locate.shipped_root(), *target)


def test_no_two_shipped_packs_hold_the_same_module() -> None:
    modules = [module for module, _ in modules_of_root(locate.shipped_root())]
    assert sorted({module for module in modules if modules.count(module) > 1}) == []


ENTRY_POINTS = {
    "a package": ("acme_stubs", "acme_stubs", "site/acme_stubs/lib.pyi"),
    "a folder in a package": ("acme:more/stubs", "acme", "site/acme/more/stubs/lib.pyi"),
    "a package in a package": ("acme.stubs", "acme", "site/acme/stubs/lib.pyi"),
}


@pytest.mark.parametrize(("value", "package", "file"), ENTRY_POINTS.values(), ids=ENTRY_POINTS)
def test_installed_packs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str, package: str, file: str) -> None:
    entry = f"[console_scripts]\nx = y:z\n\n[{locate.GROUP}]\nAcme = {value}\n"
    write(tmp_path, {file: "", f"site/{package}/__init__.py": "raise AssertionError", "site/acme-1.0.dist-info/entry_points.txt": entry})
    monkeypatch.setattr(sys, "path", [str(tmp_path / "site"), str(tmp_path / "missing"), *sys.path])
    assert (tmp_path / file).parent in locate.installed_roots()
    assert package not in sys.modules


@pytest.mark.parametrize("value", ["nowhere_stubs", "acme:missing", "not a name"])
def test_an_entry_point_that_names_nothing_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    entry = f"[{locate.GROUP}]\nAcme = {value}\n"
    write(tmp_path, {"site/acme/__init__.py": "", "site/acme-1.0.dist-info/entry_points.txt": entry})
    monkeypatch.setattr(sys, "path", [str(tmp_path / "site"), *sys.path])
    with pytest.raises(PackError, match=f'entry_points.txt:1: error: the entry point "Acme" of {locate.GROUP} names no folder: "{value}"'):
        locate.installed_roots()


METADATA = {
    "": Metadata(),
    'distribution = "redis"\nverified = ["7.*", "8.0"]\ntyped = "inline"\nasynchronous = "redis.asyncio"': Metadata(
        distribution="redis", verified=("7.*", "8.0"), typed="inline", asynchronous=("redis.asyncio",)
    ),
    'stub_distribution = "types-x"\nnotes = """\na\nb"""\nasynchronous = ["a", "b"]': Metadata(
        stub_distribution="types-x", notes="a\nb", asynchronous=("a", "b")
    ),
}


@pytest.mark.parametrize(("text", "expected"), METADATA.items())
def test_metadata(tmp_path: Path, text: str, expected: Metadata) -> None:
    assert read_metadata(write(tmp_path, {"METADATA.toml": text}) / "METADATA.toml") == expected


BAD_METADATA = {
    'notes = "x"\ndistributon = "redis"': (2, 'unknown key "distributon" (did you mean "distribution"?)'),
    'notes = """\nverified = 1\n"""\nverified = "8"': (4, '"verified" must be a list of strings'),
    "verified = [8]": (1, '"verified" must be a list of strings'),
    "# x\n\ndistribution = 1": (3, '"distribution" must be a string'),
    'typed = "yes"': (1, '"typed" must be one of inline, stub-package, untyped, not "yes"'),
    "a = 1\nb = = 2": (2, "Invalid value (at line 2, column 5)"),
}


@pytest.mark.parametrize(("text", "expected"), BAD_METADATA.items())
def test_metadata_refused(tmp_path: Path, text: str, expected: tuple[int, str]) -> None:
    with pytest.raises(PackError) as caught:
        read_metadata(write(tmp_path, {"METADATA.toml": text}) / "METADATA.toml")
    assert (caught.value.line, caught.value.message) == expected


@pytest.mark.parametrize("path", sorted(locate.shipped_root().glob("*/METADATA.toml")), ids=lambda path: path.parent.name)
def test_shipped_metadata(path: Path) -> None:
    read_metadata(path)
