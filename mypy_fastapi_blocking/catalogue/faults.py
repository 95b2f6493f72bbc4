"""What `stubs check` finds: faults with file and line, and for each pack how far it could be checked."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from mypy_fastapi_blocking.packs.errors import shown_path
from mypy_fastapi_blocking.packs.metadata import Metadata


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is wrong."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{shown_path(self.path)}:{self.line}: error: {self.message}"


@dataclass(slots=True)
class PackReport:
    """One pack. `version` is what is installed here; `unchecked` says of modules that cannot be imported here why."""

    folder: Path
    metadata: Metadata
    is_stdlib: bool = False
    version: str | None = None
    markers: int = 0
    unchecked: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The distribution's name, or the folder's."""
        return self.metadata.distribution or self.folder.name

    @property
    def is_installed(self) -> bool:
        """Can the names be looked up here?"""
        return self.version is not None

    def as_data(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "pack": shown_path(str(self.folder)),
            "distribution": self.metadata.distribution,
            "verified": list(self.metadata.verified),
            "installed": self.version,
            "markers": self.markers,
            "unchecked": self.unchecked,
        }


@dataclass(slots=True)
class Report:
    """The outcome of a check. `alternatives` are those that could not be looked up, since their libraries are not installed."""

    faults: list[Fault] = field(default_factory=list)
    packs: list[PackReport] = field(default_factory=list)
    alternatives: set[str] = field(default_factory=set)

    def fault(self, path: str | os.PathLike[str], line: int, message: str) -> None:
        """Note what is wrong."""
        self.faults.append(Fault(os.fspath(path), line, message))

    @property
    def sorted_faults(self) -> list[Fault]:
        """In order of file and line, each once."""
        return sorted(set(self.faults))

    def as_data(self) -> dict[str, Any]:
        """For `--json`."""
        faults = [{**asdict(fault), "path": shown_path(fault.path)} for fault in self.sorted_faults]
        packs = [pack.as_data() for pack in self.packs]
        return {"faults": faults, "packs": packs, "unchecked_alternatives": sorted(self.alternatives)}

    def lines(self) -> Iterator[str]:
        """The faults, then a summary."""
        yield from map(str, self.sorted_faults)
        yield from self._summary()

    def _summary(self) -> Iterator[str]:
        installed = [pack for pack in self.packs if pack.is_installed]
        recorded = [pack for pack in self.packs if not pack.is_installed]
        found = f"{len(self.sorted_faults)} faults" if self.faults else "no faults"
        yield f"{_count(self.packs, 'pack')}, {sum(pack.markers for pack in self.packs)} markers: {found}"
        if installed:
            yield "checked against what is installed: " + ", ".join(f"{pack.name} {_version(pack)}" for pack in installed)
        if recorded:
            yield "not installed, so read and checked against their METADATA.toml only: " + ", ".join(pack.name for pack in recorded)
        for pack in installed:
            if pack.unchecked:
                module, reason = min(pack.unchecked.items())
                yield f"{pack.name}: {_count(pack.unchecked, 'module')} could not be looked up here: {module} ({reason})"
        if self.alternatives:
            yield f"{_count(self.alternatives, 'alternative')} (`instead=`) of libraries that are not installed could not be looked up"


def _version(pack: PackReport) -> str:
    verified = pack.metadata.verified
    if not verified or pack.version in verified:
        return str(pack.version)
    return f"{pack.version} (the pack was verified against {', '.join(verified)})"


def _count(things: Iterable[object], what: str) -> str:
    number = len(list(things))
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
