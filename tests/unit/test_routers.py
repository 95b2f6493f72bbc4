"""The paths of routes after edits: made anew when, and only when, a file has changed that matters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mypy_fastapi_blocking.mounts.answers import Paths
from mypy_fastapi_blocking.mounts.files import Files
from mypy_fastapi_blocking.mounts.routers import Routers
from mypy_fastapi_blocking.mounts.table import Table
from mypy_fastapi_blocking.packs.index import PackIndex
from mypy_fastapi_blocking.packs.locate import shipped_root

FILES = {
    "app/__init__.py": "",
    "app/main.py": "from fastapi import FastAPI\nfrom app.users import router\n\napp = FastAPI()\n\n\n"
    "def include(prefix):\n    app.include_router(router, prefix=prefix)\n",
    "app/users.py": "from fastapi import APIRouter\n\nrouter = APIRouter()\n",
    "app/caller.py": "from app.main import include\n\ninclude('/users')\n",
    "app/helper.py": "def helper() -> int:\n    return 1\n",
}
USERS = {"app.users.router": ("/users",)}


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


class Project:
    """A project on disk, and runs of the plugin on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.run()

    def run(self) -> None:
        """As another process."""
        self.routers = Routers(PackIndex([shipped_root()], (3, 13), "linux"), str(self.folder / "cache"))

    def paths(self, module: str = "app.users") -> Paths:
        return self.routers.paths(module, str(self.folder / f"{module.replace('.', '/')}.py"))

    def append(self, name: str, text: str) -> None:
        path = self.folder / "app" / name
        path.parent.mkdir(exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(text)


def in_another_run(project: Project) -> None:
    project.run()


def in_the_daemon(project: Project) -> None:
    project.routers.forget()


each_mode = pytest.mark.parametrize("again", [in_another_run, in_the_daemon])


@pytest.fixture
def project(tmp_path: Path) -> Project:
    write(tmp_path, {"cache/CACHEDIR.TAG": "", **FILES})
    found = Project(tmp_path)
    assert found.paths().before == USERS
    return found


@each_mode
def test_nothing_is_read_when_nothing_has_changed(
    project: Project, again: Callable[[Project], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    again(project)
    monkeypatch.delattr(Files, "_of")
    assert project.paths().before == USERS


@each_mode
def test_an_edit_of_no_matter_makes_nothing_anew(
    project: Project, again: Callable[[Project], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    again(project)
    project.append("helper.py", "\n\ndef other() -> int:\n    return helper()\n")
    with monkeypatch.context() as patch:
        patch.delattr(Table, "__init__")
        assert project.paths().before == USERS
        again(project)
        patch.delattr(Files, "_of")
        assert project.paths().before == USERS


@pytest.mark.parametrize(
    ("name", "text", "prefixes"),
    [
        ("caller.py", "\ninclude('/people')\n", ()),
        ("users.py", "\nrouter = APIRouter(prefix='/own')\n", ()),
        ("helper.py", "from app import main as m\nm.include ('/people')\n", ()),
        (
            "helper.py",
            "from app.main import app\nfrom app.users import router\napp.include_router(router, prefix='/v2')\n",
            ("/users", "/v2"),
        ),
        ("new.py", "from app.main import include\ninclude('/people')\n", ()),
        ("build/more.py", "from app.main import app\nfrom app.users import router\napp.include_router(router)\n", ("", "/users")),
    ],
)
@each_mode
def test_an_edit_that_matters_is_seen(
    project: Project, again: Callable[[Project], None], name: str, text: str, prefixes: tuple[str, ...]
) -> None:
    again(project)
    project.append(name, text)
    found = project.paths().before
    assert found != USERS
    again(project)
    assert project.paths().before == found
    for kept in (project.folder / "cache").glob("fastapi-blocking-*"):
        kept.unlink()
    project.run()
    assert project.paths().before == found
    assert not prefixes or set(found["app.users.router"]) == set(prefixes)


@each_mode
def test_a_function_is_registered_by_another_module(project: Project, again: Callable[[Project], None]) -> None:
    added = "\nfrom app import helper\napp.add_api_route('/help', helper.helper)\n"
    for text, paths in ((added, ("/help",)), ("app.mount('/more', FastAPI())\napp = FastAPI(prefix=1)\n", ())):
        project.append("main.py", text)
        again(project)
        assert [way.paths for way in project.paths("app.helper").handed["app.helper.helper"]] == [paths]


@each_mode
@pytest.mark.parametrize(("imported", "base"), [("Plugin", "Plugin"), ("Plugin as Other", "Other")])
def test_an_attribute_that_a_derived_class_overrides(project: Project, again: Callable[[Project], None], imported: str, base: str) -> None:
    made = "from fastapi import APIRouter\n\nrouter = APIRouter()\n\n\nclass Plugin:\n    name = '/plugin'\n\n"
    project.append("plugins.py", f"{made}    def add(self, app):\n        app.include_router(router, prefix=self.name)\n")
    again(project)
    assert project.paths("app.plugins").before == {"app.plugins.router": ("/plugin",)}
    project.append("helper.py", f"\nfrom app.plugins import {imported}\n\n\nclass Mine({base}):\n    name = '/mine'\n")
    again(project)
    assert project.paths("app.plugins").before == {"app.plugins.router": ()}


@each_mode
def test_files_that_are_not_listed_count_once_they_are_looked_for(project: Project, again: Callable[[Project], None]) -> None:
    write(project.folder, {"app/caller.py": "from app.main import include\nfrom beside.settings import PREFIX\n\ninclude(PREFIX)\n"})
    (project.folder / "beside").mkdir()  # no package
    for text, prefixes in (("", ()), ("PREFIX = '/people'\n", ("/people",)), ("PREFIX = '/persons'\n", ("/persons",))):
        if text:
            write(project.folder, {"beside/settings.py": text})
        again(project)
        assert project.paths().before == {"app.users.router": prefixes}


@pytest.mark.parametrize("broken", [b"\xff{[", b"null", b"[1, null]", b"[]\n", None], ids=str)
def test_what_is_kept_may_be_broken(project: Project, broken: bytes | None) -> None:
    for name in ("paths.json", "facts.txt"):
        file = project.folder / "cache" / f"fastapi-blocking-{name}"
        file.write_bytes(file.read_bytes()[:-20] if broken is None else broken)
    project.run()
    assert project.paths().before == USERS
    assert project.paths("app.caller").before == {}


@pytest.mark.parametrize(
    "text",
    [
        "app = app.mounted()\n",
        "def made():\n    return made()\n\n\napp = made().inner\n",
        "app = other.app\nother = app.other.made()\n",
        "class App:\n    def __init__(self):\n        self.app = self.app.made()\n\n\napp = App().app.made()\n",
    ],
)
def test_what_is_made_of_itself_shows_nothing(project: Project, text: str) -> None:
    project.append("helper.py", f"\n{text}app.include_router(router)\napp.mounted(app).include_router(app.made())\n")
    project.append(
        "main.py", "\nfrom app.helper import app as circular\ncircular.include_router(router)\ncircular.made().include_router(circular)\n"
    )
    project.run()
    assert isinstance(project.paths("app.helper"), Paths)


def routers(project: Project, *includes: tuple[int, int, str]) -> Paths:
    """The paths where so many routers include each other: (which, in which, with which prefix)."""
    made = "".join(f"r{number} = APIRouter(prefix='/{number}')\n" for number in range(1 + max(max(pair) for *pair, _ in includes)))
    included = "".join(f"r{outer}.include_router(r{inner}, prefix='{prefix}')\n" for inner, outer, prefix in includes)
    project.append("many.py", f"from fastapi import APIRouter\n\n{made}{included}")
    project.run()
    return project.paths("app.many")


def test_a_router_in_one_that_may_be_included_anywhere(project: Project) -> None:
    assert routers(project, (0, 1, "/in")).before == {"app.many.r0": ("/1/in/0",)}
    project.append("main.py", "import importlib\n\napp.include_router(importlib.import_module('x').router)\n")
    project.run()
    assert project.paths("app.many").before == {"app.many.r0": ()}
    assert project.paths().before == USERS


def test_routers_that_include_each_other_come_to_an_end(project: Project) -> None:
    count = 8
    found = routers(project, *((inner, outer, "") for inner in range(count) for outer in range(count)), (count, 0, "/x"))
    assert found.before == {f"app.many.r{number}": () for number in range(count + 1)}


def test_a_router_in_many_routers_in_many_ways_comes_to_an_end(project: Project) -> None:
    count = 60
    found = routers(project, *((inner, inner + 1, prefix) for inner in range(count) for prefix in ("/a", "/b")))
    assert found.before[f"app.many.r{count - 1}"] == (f"/{count}/a/{count - 1}", f"/{count}/b/{count - 1}")
    assert found.before["app.many.r0"] == ()


def test_many_routers_in_one_another(project: Project) -> None:
    found = routers(project, *((inner, inner + 1, "") for inner in range(30)))
    assert found.before["app.many.r0"] == ("".join(f"/{number}" for number in range(30, -1, -1)),)
