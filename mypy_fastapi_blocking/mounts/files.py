"""The files of a project, and what they say; kept beside mypy's cache for as long as a file's size and time stay the same."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from mypy_fastapi_blocking.keeping import keep
from mypy_fastapi_blocking.mounts.facts import Facts, Includers, facts_of

SKIPPED = frozenset({"node_modules", "site-packages", "__pycache__", "build", "dist"})
TESTS = frozenset({"tests", "test"})
KEPT = "fastapi-blocking-routers.json"
Kept = dict[str, tuple[str, list[Any] | None]]  # by path: size and time, and the facts


def root_of(module: str, path: str) -> Path:
    """The folder that holds a module's top-level package, or the module itself."""
    folder = Path(path).parent
    parts = module.split(".")
    for name in reversed(parts if Path(path).stem == "__init__" else parts[:-1]):
        if folder.name != name:
            break
        folder = folder.parent
    return Path(os.path.abspath(folder))


def is_test(module: str) -> bool:
    """Does a module belong to tests, whose applications are not the project's?"""
    *packages, name = module.split(".")
    return not TESTS.isdisjoint((*packages, name)) or name.startswith(("test_", "conftest")) or name.endswith("_test")


def python_files(root: Path, top: str) -> Iterator[str]:
    """The paths of the files beside a top-level package, in it, and in the packages beside it."""
    for entry in _sorted(root):
        if entry.name.endswith(".py"):
            yield entry.path
        elif entry.is_dir() and (entry.name == top or os.path.exists(f"{entry.path}/__init__.py")):
            yield from _inside(entry)


def _inside(folder: os.DirEntry[str]) -> Iterator[str]:
    if folder.name in SKIPPED or folder.name.startswith("."):
        return
    for entry in _sorted(folder.path):
        if entry.name.endswith(".py"):
            yield entry.path
        elif "." not in entry.name and entry.is_dir():
            yield from _inside(entry)


def _sorted(folder: str | Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return []


class Files:
    """Facts by path. `cache_dir`: where they are kept between runs, if anywhere."""

    def __init__(self, cache_dir: str, key: str, find_includers: Callable[[], Includers]) -> None:
        self._file = Path(cache_dir) / KEPT if cache_dir != os.devnull else None
        self._key = key
        found = _load(self._file, key)
        self.includers: Includers = found[1] if found is not None else find_includers()
        self._kept: Kept = found[2] if found is not None else {}
        self._words = [name.encode() for name in self.includers]
        self._is_new = False

    def including(self, path: str) -> Facts | None:
        """The facts of a file that includes routers, or None."""
        return self._of(path, only_including=True)

    def facts(self, path: str) -> Facts | None:
        """The facts of a file, whatever they are; None if there is no such file (a link of an editor's to nowhere is none)."""
        return self._of(path, only_including=False)

    def _of(self, path: str, only_including: bool) -> Facts | None:
        try:
            stat = os.stat(path)
        except OSError:
            return None
        stamp = f"{stat.st_mtime_ns}:{stat.st_size}"
        before, kept = self._kept.get(path, ("", None))
        if before != stamp or (kept is None and not only_including):
            found = self._read(path, only_including)
            kept = list(found) if found is not None else None
            self._kept[path] = stamp, kept
            self._is_new = True
        return Facts(*kept) if kept is not None else None

    def _read(self, path: str, only_including: bool) -> Facts | None:
        try:
            source = Path(path).read_bytes()
        except OSError:
            return None
        if only_including and not any(word in source for word in self._words):
            return None
        return facts_of(source, self.includers)

    def save(self) -> None:
        """Keep what is new."""
        if self._file is None or not self._is_new or not self._file.parent.is_dir():
            return
        self._is_new = False
        keep(self._file, json.dumps([self._key, self.includers, self._kept], separators=(",", ":")))


def _load(file: Path | None, key: str) -> tuple[str, Includers, Kept] | None:
    """What was kept by the same version with the same packs; None also where the file makes no sense."""
    if file is None or not file.is_file():
        return None
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return tuple(found) if isinstance(found, list) and len(found) == 3 and found[0] == key else None
