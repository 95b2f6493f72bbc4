"""Where packs are: those that this project ships, and those of installed distributions.

An installed distribution offers packs by an entry point, whose value is a package or a folder in one:

    [project.entry-points."mypy_fastapi_blocking.stubs"]
    anything = "acme_stubs"            # or "acme:blocking_stubs"

`importlib.metadata` would find them too, in 25 ms instead of 1: a warm run of mypy does not have them to spare.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from configparser import Error, RawConfigParser
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from mypy_fastapi_blocking.packs.errors import PackError

GROUP: Final = "mypy_fastapi_blocking.stubs"
PACKAGE: Final = Path(__file__).parent.parent


@cache
def shipped_root() -> Path:
    """The packs of this project: in the package (a wheel), or beside it (a checkout)."""
    inside = PACKAGE / "stubs"
    return inside if inside.is_dir() else PACKAGE.parent / "stubs"


def all_roots(stubs: Iterable[Path]) -> tuple[Path, ...]:
    """Every root in order of precedence: the user's own, those of installed distributions, ours. Raises `PackError`."""
    return tuple(dict.fromkeys((*stubs, *installed_roots(), shipped_root())))


def installed_roots() -> tuple[Path, ...]:
    """The packs of installed distributions, in order of the entry points' names. Raises `PackError`."""
    found: dict[str, Path] = {}
    for file in _entry_point_files():
        for name, value in _entries(file):
            found.setdefault(name, _folder(file, name, value))
    return tuple(found[name] for name in sorted(found))


def _entry_point_files() -> Iterator[str]:
    """The entry_points.txt files on `sys.path` that name our group."""
    for folder in dict.fromkeys(sys.path):
        try:
            names = os.listdir(folder or os.curdir)
        except OSError:
            continue
        for name in sorted(names):
            if name.endswith((".dist-info", ".egg-info")):
                file = os.path.join(folder, name, "entry_points.txt")
                if _mentions_group(file):
                    yield file


def _mentions_group(file: str) -> bool:
    try:
        with open(file, "rb") as opened:
            return GROUP.encode() in opened.read()
    except OSError:
        return False


class _EntryPoints(RawConfigParser):
    """The syntax of entry_points.txt: names keep their case."""

    def optionxform(self, optionstr: str) -> str:
        return optionstr


def _entries(file: str) -> list[tuple[str, str]]:
    parser = _EntryPoints(delimiters=("=",))
    try:
        parser.read(file, encoding="utf-8")
        return parser.items(GROUP) if parser.has_section(GROUP) else []
    except Error as err:
        raise PackError(file, 1, f"cannot be read: {str(err).splitlines()[0]}") from None


def _folder(file: str, name: str, value: str) -> Path:
    """The folder that an entry point's value names; no package is imported to find it."""
    package, _, folder = (part.strip() for part in value.partition(":"))
    top, *inner = package.split(".")
    spec = find_spec(top) if top.isidentifier() else None
    for location in spec.submodule_search_locations or () if spec else ():
        path = Path(location, *inner, folder)
        if path.is_dir():
            return path
    raise PackError(file, 1, f'the entry point "{name}" of {GROUP} names no folder: "{value}"')
