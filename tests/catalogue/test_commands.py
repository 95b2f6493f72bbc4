"""`stubs list`, `explain` and `stubs new`, over our own packs and small ones."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from run_mypy import ROOT, environment

from mypy_fastapi_blocking import cli
from mypy_fastapi_blocking.catalogue.entries import HERE, entries_of, pack_files
from mypy_fastapi_blocking.catalogue.explain import ROLES
from mypy_fastapi_blocking.packs.metadata import read_metadata
from mypy_fastapi_blocking.packs.model import Role

USE = "from mypy_fastapi_blocking import blocking, nonblocking\n"
USERS = (
    USE
    + """\
from typing import Literal, overload
@blocking("database", instead="acme.aload", note="It waits for the answer")
def load(): ...
@blocking("network")
class Client:
    @nonblocking
    def close(self): ...
    @overload
    @nonblocking
    def get(self, wait: Literal[False]): ...
    @overload
    @blocking("wait")
    def get(self, wait=...): ...
class Special(Client):
    def other(self): ...
"""
)

LATER = (
    USE
    + """\
from collections.abc import Callable
from typing import Annotated
from mypy_fastapi_blocking import Called
class Rows:
    @blocking("database")
    def __next__(self): ...
class Job:
    @blocking("wait")
    def result(self): ...
def rows() -> Rows: ...
def start(func: Annotated[Callable[[], object], Called]) -> Job: ...
class Made:
    def __getattr__(self, name) -> Method: ...
class Method:
    @blocking("network")
    def __call__(self): ...
"""
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a pack of its own."""
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "acme.pyi").write_text(USERS)
    (tmp_path / "packs" / "later.pyi").write_text(LATER)
    (tmp_path / "packs" / "time.pyi").write_text(USE + "@nonblocking\ndef sleep(): ...\n")
    (tmp_path / "pyproject.toml").write_text('[tool.fastapi-blocking]\nstubs = ["packs"]\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    status = cli.main(arguments)
    said = capsys.readouterr()
    return status, said.out + said.err


EXPLAINED = {
    "acme.load": """\
acme.load
  @blocking("database", instead="acme.aload")
    packs/acme.pyi:4
    reported in async code as [blocking-database]
    instead: acme.aload
    note: It waits for the answer
""",
    "acme.Client.get": """\
acme.Client.get
  @nonblocking when given wait: Literal[False]
    packs/acme.pyi:11
    does not block
  @blocking("wait") when given any arguments
    packs/acme.pyi:14
    reported in async code as [blocking-wait]
""",
    "acme.Special.get": """\
acme.Special.get
  @nonblocking when given wait: Literal[False]
    packs/acme.pyi:11
    inherited from acme.Client
    does not block
  @blocking("wait") when given any arguments
    packs/acme.pyi:14
    inherited from acme.Client
    reported in async code as [blocking-wait]
""",
    "acme.Special.send": """\
acme.Special.send
  @blocking("network") class acme.Client
    packs/acme.pyi:5
    the class's mark covers it
    reported in async code as [blocking-network]
""",
    "acme.Client": """\
acme.Client
  @blocking("network") class
    packs/acme.pyi:5
    covers its public sync methods, inherited ones included, but for what these say themselves: close, get
    reported in async code as [blocking-network]
""",
}

EXPLAINED_LATER = {
    "later.rows": """\
later.rows
  @blocking("database") __next__
    packs/later.pyi:7
    when what it returns is iterated
    reported in async code as [blocking-database]
""",
    "later.start": """\
later.start
  Called ("func")
    packs/later.pyi:12
    "func": calls it here and now
  returns later.Job: members that packs speak of: result
""",
    "later.Made.query": """\
later.Made.query
  @blocking("network") __getattr__
    packs/later.pyi:17
    members of this class are made at run time
    reported in async code as [blocking-network]
""",
}


@pytest.mark.parametrize(("name", "expected"), [*EXPLAINED.items(), *EXPLAINED_LATER.items()])
def test_explain(project: Path, capsys: pytest.CaptureFixture[str], name: str, expected: str) -> None:
    assert run(capsys, "explain", name) == (0, expected)


def test_explain_names_what_it_wins_over(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, said = run(capsys, "stubs", "explain", "time.sleep")
    assert status == 0
    assert said.startswith("time.sleep\n  @nonblocking\n    packs/time.pyi:3\n    does not block\n  this wins over @blocking(")


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("os.path.exists", "reported in async code as [blocking-file-metadata], which is off by default"),
        ("asyncio.to_thread", '"func": runs it off the event loop'),
        ("functools.partial", '"func": what it returns calls it'),
        ("queue.Queue", "members that packs speak of: get, put"),
        ("pathlib.PosixPath.read_text", "inherited from pathlib.Path"),
        ("redis.Redis.get", "given as redis.client.Redis.get"),
        ("httpx.Client.get", "[blocking-network]"),
        ("threading.Thread", '"target": runs it off the event loop'),
        # Builtins have no module in front.
        ("open", "given as builtins.open"),
        ("input", "[blocking-input]"),
        # What they return blocks when it is iterated, or has members that do.
        ("concurrent.futures.as_completed", '@blocking("wait") __next__'),
        ("concurrent.futures.ThreadPoolExecutor.map", "when what it returns is iterated"),
        # Attributes of objects.
        ("openai.OpenAI.chat.completions.create", "[blocking-network]"),
        ("hvac.Client.secrets.kv.v2.read_secret_version", "[blocking-network]"),
        # Made by the constructor of its base.
        ("ftplib.FTP_TLS", "inherited from ftplib.FTP"),
        # Defined elsewhere than where packs give it.
        ("concurrent.futures._base.Future.result", "given as concurrent.futures.Future.result"),
        ("asyncio.base_events.BaseEventLoop.run_forever", "given as asyncio.AbstractEventLoop.run_forever"),
        ("asyncio.BaseEventLoop.run_until_complete", "[blocking-wait]"),
        ("requests.sessions.Session.get", "[blocking-network]"),
        ("_thread.LockType.acquire", "given as threading.Lock.acquire"),
        ("genericpath.exists", "given as os.path.exists"),
        ("posix.listdir", "given as os.listdir"),
        ("_io.open", "[blocking-file]"),
    ],
)
def test_explain_our_packs(capsys: pytest.CaptureFixture[str], name: str, part: str) -> None:
    status, said = run(capsys, "explain", name)
    assert status == 0
    assert part in said


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("time.sleeep", "is the name right"),
        ("asyncio.sleep", "no pack marks it; it is a coroutine function"),
        ("asyncio.base_events.BaseEventLoop.create_server", "it is a coroutine function"),
        ("string.capwords", "no pack marks it: calls of it are taken not to block"),
    ],
)
def test_explain_nothing(capsys: pytest.CaptureFixture[str], name: str, part: str) -> None:
    status, said = run(capsys, "explain", name)
    assert status == 1
    assert part in said


def test_explain_json(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, said = run(capsys, "explain", "acme.load", "--json")
    (fact,) = json.loads(said)["facts"]
    assert status == 0
    assert (fact["kind"], fact["instead"], fact["path"], fact["line"]) == ("database", "acme.aload", "packs/acme.pyi", 4)


def test_list(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, said = run(capsys, "stubs", "list", "--library", "acme")
    assert status == 0
    assert said.splitlines() == [
        'acme.load: @blocking("database", instead="acme.aload") (packs/acme.pyi:4)',
        'acme.Client: @blocking("network") (packs/acme.pyi:5)',
        "acme.Client.close: @nonblocking (packs/acme.pyi:8)",
        "acme.Client.get: @nonblocking when given wait: Literal[False] (packs/acme.pyi:11)",
        'acme.Client.get: @blocking("wait") when given any arguments (packs/acme.pyi:14)',
    ]


def test_list_json(capsys: pytest.CaptureFixture[str]) -> None:
    status, said = run(capsys, "stubs", "list", "--library", "Scikit_Learn", "--json")
    lines = json.loads(said)
    assert status == 0
    assert {line["library"] for line in lines} == {"scikit-learn"}
    assert {"name", "kind", "instead", "path", "line", "when", "markers"} <= lines[0].keys()


def test_list_of_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "stubs", "list", "--library", "nothing-like-it") == (2, 'no pack speaks of "nothing-like-it"\n')


def test_a_broken_configuration_is_one_line(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "pyproject.toml").write_text('[tool.fastapi-blocking]\nstubs = ["nowhere"]\n')
    status, said = run(capsys, "stubs", "list")
    assert (status, said.count("\n")) == (2, 1)
    assert said.startswith("pyproject.toml:2: error: ")


def test_it_runs_as_a_module(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mypy_fastapi_blocking", "explain", "time.sleep"]
    done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.splitlines()[1]) == (0, '  @blocking("sleep", instead="asyncio.sleep")')


# ---------------------------------------------------------------- stubs new

LIBRARY = {
    "tinylib/__init__.py": "from tinylib._core import fetch\nfrom tinylib.client import Client\n",
    "tinylib/_core.py": """\
import os
import time

def fetch(url, wait=False):
    _pause()
    return url

def _pause():
    time.sleep(1)

def maybe(wait=False):
    if wait:
        time.sleep(1)

def harmless(): ...
""",
    "tinylib/client.py": """\
import os
import subprocess
from tinylib._core import fetch, maybe

class Client:
    def get(self, url):
        return self._send(url)

    def _send(self, url):
        return fetch(url)

    @classmethod
    def make(cls):
        subprocess.run(["true"])
        return cls()

    def exists(self, path):
        return os.path.exists(path)

    def each(self, callback):
        callback(self)

    def name(self): ...

class AsyncClient:
    async def get(self, url): ...

def poll(wait=False):
    maybe(wait)
""",
    "tinylib/broken.py": "def f(:\n",
    "tinylib/tests/test_it.py": "import time\ndef test_it(): time.sleep(1)\n",
    "tinylib-1.5.dist-info/METADATA": "Metadata-Version: 2.1\nName: tinylib\nVersion: 1.5\n",
}


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed library."""
    for name, text in LIBRARY.items():
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    record = "".join(f"{name},,\n" for name in LIBRARY)
    (tmp_path / "site" / "tinylib-1.5.dist-info" / "RECORD").write_text(record)
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_new(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, said = run(capsys, "stubs", "new", "tinylib")
    assert status == 0, said
    assert "not read, so nothing is known of them: tinylib/broken.py" in said
    pack = site / "blocking_stubs" / "tinylib"
    metadata = read_metadata(pack / "METADATA.toml")
    assert (metadata.distribution, metadata.verified, metadata.typed) == ("tinylib", ("1.5",), "untyped")
    entries = [entry for file in pack_files(pack) for entry in entries_of(file.read(HERE))]
    assert {(entry.fullname, entry.mark.kind, entry.mark.instead) for entry in entries if entry.mark} == {
        ("tinylib.fetch", "sleep", None),
        ("tinylib.client.Client.get", "sleep", "tinylib.client.AsyncClient.get"),
        ("tinylib.client.Client.make", "subprocess", None),
    }
    text = (pack / "tinylib" / "client.pyi").read_text()
    assert "# tinylib.client.Client.get -> tinylib._core.fetch -> tinylib._core._pause -> time.sleep" in text.replace(
        "tinylib.client.Client._send -> ", ""
    )
    assert '# guess: @blocking("file-metadata")  (blocking-file-metadata is off by default)' in text
    assert '# guess: @blocking("sleep")  (only with wait true)' in text
    assert "# guess: callback: Annotated[..., Called]  (it calls what it is given as callback)" in text
    assert run(capsys, "stubs", "check", "blocking_stubs")[0] == 0


def test_new_refuses(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "blocking_stubs" / "tinylib").mkdir(parents=True)
    assert run(capsys, "stubs", "new", "tinylib") == (2, "tinylib: error: blocking_stubs/tinylib exists already\n")
    assert run(capsys, "stubs", "new", "no-such-library") == (2, "no-such-library: error: it is not installed here\n")


def test_explain_and_the_readme_know_every_role() -> None:
    text = (ROOT / "stubs" / "README.md").read_text(encoding="utf-8")
    for role in Role:
        assert role in ROLES
        assert f"| `{role.value}` |" in text


def test_the_readme_names_every_command() -> None:
    text = (ROOT / "stubs" / "README.md").read_text(encoding="utf-8")
    for command in ("stubs check", "stubs list", "stubs new", "explain"):
        assert f"python -m mypy_fastapi_blocking {command}" in text
