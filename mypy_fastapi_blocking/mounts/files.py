"""The files of a project, and what they say; kept beside mypy's cache for as long as a file's size and time stay the same."""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from mypy_fastapi_blocking.keeping import keep
from mypy_fastapi_blocking.mounts.facts import Facts, facts_of
from mypy_fastapi_blocking.packs.model import RouterNames

SKIPPED = frozenset({"node_modules", "site-packages", "__pycache__", "build", "dist"})
TESTS = frozenset({"tests", "test"})
KEPT = "fastapi-blocking-paths.json"
Kept = dict[str, tuple[str, bool, list[Any] | None]]  # by path: size and time, is it of interest by itself, and the facts


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

    def __init__(self, cache_dir: str, key: str, find_names: Callable[[], RouterNames]) -> None:
        self._file = Path(cache_dir) / KEPT if cache_dir != os.devnull else None
        self._key = key
        found = _load(self._file, key)
        self.names = found[1] if found is not None else find_names()
        self._kept: Kept = found[2] if found is not None else {}
        self._words = [f".{name}(".encode() for name in self.names.includers]
        self._placing = _placing(self.names)
        self._frameworks = [name.encode() for name in self.names.words]
        self._spelled_out = _spelled_out(self.names)
        self._registering = re.compile(
            rf"^[ \t]*@(\w+)[\w.]*\.(?:{'|'.join(map(re.escape, self.names.registers))})\(".encode(), re.MULTILINE
        )
        self._new: list[str] = []

    def including(self, path: str) -> Facts | None:
        """The facts of a file that includes routers, or registers routes with one that it does not make, or under paths that are no literals."""
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
        before, including, kept = self._kept.get(path, ("", False, None))
        if before != stamp or (kept is None and not only_including):
            including, found = self._read(path, only_including)
            kept = list(found) if found is not None else None
            self._kept[path] = stamp, including, kept
            self._new.append(path)
        return Facts(*kept) if kept is not None and (including or not only_including) else None

    def _read(self, path: str, only_including: bool) -> tuple[bool, Facts | None]:
        try:
            source = Path(path).read_bytes()
        except OSError:
            return False, None
        including = self._is_including(source)
        return including, facts_of(source, self.names) if including or not only_including else None

    def _is_including(self, source: bytes) -> bool:
        if any(word in source for word in self._words):
            return True
        if any(name in source for name in self._frameworks) and (self._spelled_out.search(source) or self._placing.search(source)):
            return True
        return any(not re.search(rb"\b%b\s*(?::[^=\n]*)?=" % name, source) for name in set(self._registering.findall(source)))

    def mentions(self, path: str, word: str) -> bool:
        """Does a file contain a word?"""
        try:
            return word.encode() in Path(path).read_bytes()
        except OSError:
            return False

    def save(self) -> None:
        """Keep everything, if there is something new."""
        if self._file is None or not self._new or not self._file.parent.is_dir():
            return
        self._new.clear()
        keep(self._file, _line([self._key, self.names, self._kept]))

    def add(self) -> None:
        """Keep what is new, at the end: writing everything anew for each of a thousand modules would take longer than reading them."""
        if self._file is None or not self._new or not self._file.is_file():
            return
        lines = "".join(_line([path, self._kept[path]]) for path in self._new)
        self._new.clear()
        with contextlib.suppress(OSError), self._file.open("a", encoding="utf-8") as file:
            file.write(lines)


def _load(file: Path | None, key: str) -> tuple[str, RouterNames, Kept] | None:
    """What was kept by the same version with the same packs; None also where the file makes no sense."""
    if file is None or not file.is_file():
        return None
    try:
        found, *added = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    except (OSError, ValueError):
        return None
    if not isinstance(found, list) or len(found) != 3 or found[0] != key:
        return None
    return found[0], RouterNames(*found[1]), {**found[2], **dict(added)}


def _line(data: object) -> str:
    return json.dumps(data, separators=(",", ":")) + "\n"


def _placing(names: RouterNames) -> re.Pattern[bytes]:
    """Finds routes that stand by themselves, and what is made of them."""
    classes = {name for name, parameters in names.containers.items() if any(prefix for *_, prefix in parameters)}
    lists = {name for parameters in names.containers.values() for _, name, _, prefix in parameters if not prefix}
    calls, keywords = ("|".join(map(re.escape, sorted(found))) for found in ({*names.listed, *classes}, lists))
    return re.compile(rf"\b(?:{calls})\(|\b(?:{keywords})\s*=[^=]".encode())


def _spelled_out(names: RouterNames) -> re.Pattern[bytes]:
    """Finds a registration whose path or methods begin like no literal."""
    methods = "|".join(map(re.escape, sorted(names.registers)))
    lists = "|".join(sorted({listed for *_, listed in names.registers.values() if listed}))
    return re.compile(rf"\.(?:{methods})\(\s*(?![\"'\s)]|\w+\s*=\s*[\"'])|\b(?:{lists})\s*=\s*[\w]".encode())
