"""`stubs list`: every marker, by pack and line; what a pack of higher precedence says anew is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from mypy_fastapi_blocking.catalogue.entries import Entry, PackFile, entries_of, pack_files
from mypy_fastapi_blocking.packs.errors import shown_path
from mypy_fastapi_blocking.packs.layout import METADATA
from mypy_fastapi_blocking.packs.metadata import read_metadata


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list."""

    entry: Entry
    library: str

    def __str__(self) -> str:
        when = f" when given {self.entry.when}" if self.entry.when else ""
        origin = self.entry.origin
        return f"{self.entry.fullname}: {', '.join(self.entry.markers)}{when} ({shown_path(origin.path)}:{origin.line})"

    def as_data(self) -> dict[str, Any]:
        """For `--json`."""
        mark, origin = self.entry.mark, self.entry.origin
        return {
            "name": self.entry.fullname,
            "library": self.library,
            "what": self.entry.what,
            "blocking": mark.blocking if mark else None,
            "kind": mark.kind if mark else None,
            "instead": mark.instead if mark else None,
            "note": mark.note if mark else None,
            "markers": list(self.entry.markers),
            "when": self.entry.when or None,
            "path": shown_path(origin.path),
            "line": origin.line,
        }


def listing(roots: Iterable[Path], library: str | None = None) -> list[Line]:
    """What the packs of some roots mark, the first root of highest precedence. Raises `PackError`."""
    lines: list[Line] = []
    spoken: set[str] = set()
    for root in roots:
        found = [line for file in pack_files(root) for line in _lines(file, library) if line.entry.fullname not in spoken]
        spoken.update(line.entry.fullname for line in found)
        lines += found
    return lines


def _lines(file: PackFile, library: str | None) -> Iterator[Line]:
    name = library_of(file.pack)
    if library is None or _is_meant(library, name, file):
        yield from (Line(entry, name) for entry in entries_of(file.read()))


@cache
def library_of(pack: Path) -> str:
    """The distribution of which a pack speaks; the folder's name where nothing says it."""
    metadata = pack / METADATA
    return (read_metadata(metadata).distribution if metadata.is_file() else None) or pack.name


def _is_meant(wanted: str, library: str, file: PackFile) -> bool:
    """A distribution by its name, however it is spelled, or a module or package."""
    return (
        same_library(wanted, library)
        or same_library(wanted, file.pack.name)
        or file.module == wanted
        or file.module.startswith(f"{wanted}.")
    )


def same_library(one: str, other: str) -> bool:
    """Are they spellings of one distribution's name?"""
    return _normalised(one) == _normalised(other)


def _normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
