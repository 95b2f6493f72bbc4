"""What the files of a project say, kept beside mypy's cache for as long as a file's size and time stay the same.

One line each, which is read only when the file's facts are asked for: most never are.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from mypy_fastapi_blocking.keeping import keep
from mypy_fastapi_blocking.mounts.facts import Facts, facts_of
from mypy_fastapi_blocking.packs.model import RouterNames

TESTS = frozenset({"tests", "test"})
KEPT = "fastapi-blocking-facts.txt"
WORD = r"[\w\x80-\xff]+"
CALLED = re.compile(rf"(?<![\w\x80-\xff])((?:{WORD}\.)?{WORD})(?:\(|[\s\\]+(?:\(|as\b))".encode())
"""Finds what is called, and what is imported under another name, which may be called by that."""

DERIVED = re.compile(rf"^[ \t]*class\s+{WORD}\s*(?:\[[^]]*\]\s*)?\(([^)]*)\)".encode(), re.MULTILINE)
BASE_OF = "<"  # before the names of bases, among those of what is called

BETWEEN = "\0"  # in no path and in no JSON


class Kept(NamedTuple):
    """Of one file."""

    stamp: str  # size and time
    including: bool  # is it of interest by itself?
    calls: str  # what is called, a space before it; "" as long as nobody asked
    facts: str  # JSON; "" as long as nobody asked


NOTHING = Kept("", False, "", "")


def is_test(module: str) -> bool:
    """Does a module belong to tests, whose applications are not the project's?"""
    *packages, name = module.split(".")
    return not TESTS.isdisjoint((*packages, name)) or name.startswith(("test_", "conftest")) or name.endswith("_test")


class Files:
    """Facts by path. A stamp is the file's size and time, as the caller has just seen them. `cache_dir`: where they are kept, if anywhere."""

    def __init__(self, cache_dir: str, key: str, find_names: Callable[[], RouterNames]) -> None:
        self._file = Path(cache_dir) / KEPT if cache_dir != os.devnull else None
        self._key = key
        found = _load(self._file, key)
        self.names, self._kept = found if found is not None else (find_names(), {})
        self._read: dict[str, Facts] = {}
        self._is_new = found is None
        self._words = [f".{name}(".encode() for name in self.names.includers]
        self._placing = _placing(self.names)
        self._frameworks = [name.encode() for name in self.names.words]
        self._spelled_out = _spelled_out(self.names)
        self._registering = re.compile(
            rf"^[ \t]*@(\w+)[\w.]*\.(?:{'|'.join(map(re.escape, self.names.registers))})\(".encode(), re.MULTILINE
        )

    def including(self, path: str, stamp: str) -> Facts | None:
        """The facts of a file that includes routers, or registers routes with one that it does not make, or under paths that are no literals."""
        return self.facts(path, stamp) if self._of(path, stamp).including else None

    def facts(self, path: str, stamp: str) -> Facts:
        """The facts of a file, whatever they are."""
        found = self._of(path, stamp)
        if not found.facts:
            facts = facts_of(_content(path), self.names)
            self._read[path] = facts
            self._keep(path, found._replace(facts=json.dumps(facts, separators=(",", ":"))))
        elif path not in self._read:
            self._read[path] = Facts(*json.loads(found.facts))
        return self._read[path]

    def calls(self, path: str, stamp: str) -> list[str]:
        """What a file calls: `function`, `owner.method`; and `<base` for what its classes are derived from."""
        found = self._of(path, stamp)
        if not found.calls:
            content = _content(path)
            names = {name.decode(errors="replace") for name in CALLED.findall(content)}
            bases = b" ".join(DERIVED.findall(content)).decode(errors="replace")
            names |= {f"{BASE_OF}{name}" for name in re.findall(r"\w+", bases)}
            found = self._keep(path, found._replace(calls=f" {' '.join(sorted(names))}"))
        return found.calls.split()

    def _of(self, path: str, stamp: str) -> Kept:
        found = self._kept.get(path, NOTHING)
        return found if found.stamp == stamp else self._keep(path, Kept(stamp, self._is_including(_content(path)), "", ""))

    def _keep(self, path: str, found: Kept) -> Kept:
        self._kept[path] = found
        self._is_new = True
        return found

    def _is_including(self, source: bytes) -> bool:
        if any(word in source for word in self._words):
            return True
        if any(name in source for name in self._frameworks) and (self._spelled_out.search(source) or self._placing.search(source)):
            return True
        return any(not re.search(rb"\b%b\s*(?::[^=\n]*)?=" % name, source) for name in set(self._registering.findall(source)))

    def save(self) -> None:
        """Keep everything, if there is something new."""
        if self._file is None or not self._is_new or not self._file.parent.is_dir():
            return
        self._is_new = False
        lines = (
            BETWEEN.join((json.dumps(path), stamp, "+" * including, *texts)) for path, (stamp, including, *texts) in self._kept.items()
        )
        keep(self._file, "\n".join([json.dumps([self._key, self.names]), *lines, ""]))


def _content(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError:
        return b""


def _load(file: Path | None, key: str) -> tuple[RouterNames, dict[str, Kept]] | None:
    """What was kept by the same version with the same packs; None also where the file makes no sense."""
    kept: dict[str, Kept] = {}
    try:
        head, *lines, end = file.read_text(encoding="utf-8").split("\n") if file is not None else [""]
        found, names = json.loads(head)
        if found != key or end:  # cut off, its last line is half a line
            return None
        for line in lines:
            path, stamp, including, calls, facts = line.split(BETWEEN)
            kept[json.loads(path)] = Kept(stamp, bool(including), calls, facts)
    except (OSError, ValueError, TypeError):
        return None
    return RouterNames(*names), kept


def _placing(names: RouterNames) -> re.Pattern[bytes]:
    """Finds routes that stand by themselves, what is made of them, and what is given functions that may be another module's."""
    classes = {name for name, parameters in names.containers.items() if any(prefix for *_, prefix in parameters)}
    lists = {name for parameters in names.containers.values() for _, name, _, prefix in parameters if not prefix}
    calls, keywords = ("|".join(map(re.escape, sorted(found))) for found in ({*names.listed, *names.handed, *classes}, lists))
    return re.compile(rf"\b(?:{calls})\(|\b(?:{keywords})\s*=[^=]".encode())


def _spelled_out(names: RouterNames) -> re.Pattern[bytes]:
    """Finds a registration whose path or methods begin like no literal."""
    decorating = "|".join(map(re.escape, sorted(names.decorating)))
    calling = "|".join(map(re.escape, sorted(names.registers.keys() - set(names.decorating))))
    lists = "|".join(sorted({listed for *_, listed in names.registers.values() if listed}))
    open_ = r"\(\s*(?![\"'\s)]|\w+\s*=\s*[\"'])"
    called = r"(?:[^()]|\([^()]*\))*\)\s*\("  # app.get(PATH)(function)
    return re.compile(
        rf"^[ \t]*@[^#\n]*\.(?:{decorating}){open_}|\.(?:{decorating}){open_}{called}|\.(?:{calling}){open_}|\b(?:{lists})\s*=\s*[\w]".encode(),
        re.MULTILINE,
    )
