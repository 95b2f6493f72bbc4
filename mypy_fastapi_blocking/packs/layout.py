"""Where a root of packs keeps which module: directory listings only, no file is opened.

A root is a distribution's pack (it holds a METADATA.toml), or a folder of such packs, of modules and of packages, mixed as one likes.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

METADATA: Final = "METADATA.toml"
INIT: Final = "__init__.pyi"
SUFFIX: Final = ".pyi"


def top_level_places(root: Path) -> dict[str, list[str]]:
    """For each top-level module of a root the files and folders that hold it, in order of their names."""
    places: dict[str, list[str]] = {}
    for folder in _source_folders(str(root)):
        for name, path in _top_levels(folder):
            places.setdefault(name, []).append(path)
    return places


def metadata_files(root: Path) -> Iterator[Path]:
    """What a root says of its distributions."""
    return (path for folder in _source_folders(str(root)) if (path := Path(folder, METADATA)).is_file())


def _source_folders(root: str) -> Iterator[str]:
    """The folders in which modules start, as on `sys.path`."""
    yield root
    if not os.path.isfile(os.path.join(root, METADATA)):
        for entry in _listing(root):
            if entry.is_dir() and os.path.isfile(os.path.join(entry.path, METADATA)):
                yield entry.path


def _top_levels(folder: str) -> Iterator[tuple[str, str]]:
    if os.path.isfile(os.path.join(folder, INIT)):  # the folder is the package itself
        yield os.path.basename(folder), folder
        return
    for entry in _listing(folder):
        if entry.name.endswith(SUFFIX) and entry.is_file():
            yield entry.name[: -len(SUFFIX)], entry.path
        elif entry.name.isidentifier() and entry.is_dir() and not os.path.isfile(os.path.join(entry.path, METADATA)):
            yield entry.name, entry.path


def _listing(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted((entry for entry in entries if not entry.name.startswith((".", "__pycache__"))), key=lambda entry: entry.name)
    except OSError:
        return []


def modules_in(place: str, top_level: str) -> Iterator[tuple[str, str]]:
    """The modules that a place of a top-level module holds, with their files."""
    if place.endswith(SUFFIX):
        yield top_level, place
        return
    for entry in _listing(place):
        if entry.is_dir():
            if entry.name.isidentifier():
                yield from modules_in(entry.path, f"{top_level}.{entry.name}")
        elif entry.name == INIT:
            yield top_level, entry.path
        elif entry.name.endswith(SUFFIX):
            yield f"{top_level}.{entry.name[: -len(SUFFIX)]}", entry.path


def modules_of_root(root: Path) -> Iterator[tuple[str, str]]:
    """All modules of a root, with their files."""
    for name, places in sorted(top_level_places(root).items()):
        for place in places:
            yield from modules_in(place, name)
