"""The Python files of a project, with the size and time of each: equal as long as none of them comes, goes or changes."""

from __future__ import annotations

import os
from pathlib import Path
from stat import S_ISREG
from typing import NamedTuple

SKIPPED = frozenset({"node_modules", "site-packages", "__pycache__"})


class Listing(NamedTuple):
    """The files beside a top-level package, in it, and in the packages beside it."""

    files: dict[str, str]  # by path, in order: size and time; "" where there is no file behind it (a link of an editor's to nowhere)
    folders: dict[str, bool]  # by path: are its files listed?

    def knows(self, path: str) -> bool:
        """Is it sure that there is no such file, if it is not listed?"""
        folder = os.path.dirname(path)
        while folder and folder not in self.folders:
            folder = folder.rpartition(os.sep)[0]
        return self.folders.get(folder, False)


def root_of(package: str, folder: str) -> str:
    """The folder that holds the top-level package of a package in that folder."""
    found = Path(folder)
    for name in reversed(package.split(".") if package else ()):
        if found.name != name:
            break
        found = found.parent
    return os.path.abspath(found)


def listing_of(root: str, top: str) -> Listing:
    """What there is below a folder. `top`: a package that needs no `__init__.py` to count as one."""
    found = Listing({}, {root: True})
    for entry in _sorted(root):
        _list(entry, found, entry.name == top or os.path.exists(f"{entry.path}/__init__.py"))
    return found


def _list(entry: os.DirEntry[str], found: Listing, is_wanted: bool = True) -> None:
    if entry.name.endswith(".py"):
        found.files[entry.path] = stamp_of(entry)
    elif "." not in entry.name and (entry.is_dir(follow_symlinks=False) or (entry.is_symlink() and os.path.isdir(entry.path))):
        found.folders[entry.path] = is_wanted and entry.name not in SKIPPED
        for inner in _sorted(entry.path) if found.folders[entry.path] else ():
            _list(inner, found)


def _sorted(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return []


def stamp_of(file: os.DirEntry[str] | Path) -> str:
    """Size and time of a file; "" if there is none."""
    try:
        found = file.stat()
    except OSError:
        return ""
    return f"{found.st_mtime_ns}:{found.st_size}" if S_ISREG(found.st_mode) else ""
