"""A project's files as the answers about one folder see them. It remembers what it looked at: that is what the answers depend on."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from mypy_fastapi_blocking.mounts.answers import Answers
from mypy_fastapi_blocking.mounts.facts import NO_FACTS, Facts
from mypy_fastapi_blocking.mounts.files import Files
from mypy_fastapi_blocking.mounts.listing import Listing, stamp_of


class View:
    """The files that are listed, and what else is asked for."""

    def __init__(self, listing: Listing, files: Files) -> None:
        self.listing = listing
        self.names = files.names
        self.outside: dict[str, str] = {}
        self.read: set[str] = set()
        self.asked: set[str] = set()
        self._files = files

    def is_file(self, path: str) -> bool:
        """Is there such a file?"""
        return bool(self._stamp(path))

    def facts(self, path: str) -> Facts:
        """What a file says; nothing if there is no such file."""
        self.read.add(path)
        stamp = self._stamp(path)
        return self._files.facts(path, stamp) if stamp else NO_FACTS

    def including(self, path: str) -> Facts | None:
        """The facts of a listed file that is of interest by itself."""
        stamp = self.listing.files.get(path)
        found = self._files.including(path, stamp) if stamp else None
        if found is not None:
            self.read.add(path)
        return found

    def calling(self, name: str) -> list[str]:
        """The listed files that call something of that name, or `owner.method` if that is the name."""
        self.asked.add(name)
        return self._calling.get(name, [])

    @cached_property
    def _calling(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for path, stamp in self.listing.files.items():
            for name in self._files.calls(path, stamp) if stamp else ():
                for known in {name, name.rpartition(".")[2]}:
                    found.setdefault(known, []).append(path)
        return found

    def _stamp(self, path: str) -> str:
        found = self.listing.files.get(path)
        if found is None and self.listing.knows(path):
            return ""
        if found is None:
            found = self.outside.setdefault(path, stamp_of(Path(path)))
        return found


def still_hold(answers: Answers, listing: Listing, files: Files) -> bool:
    """Would answers be the same with the files as they are listed now?"""
    before = answers.listing
    if listing.folders != before.folders or listing.files.keys() != before.files.keys() or not answers.outside_is_as_it_was():
        return False
    changed = {path: stamp for path, stamp in listing.files.items() if stamp != before.files[path]}
    return changed.keys().isdisjoint(answers.read) and all(
        stamp and not _matters(answers, files, path, stamp) for path, stamp in changed.items()
    )


def _matters(answers: Answers, files: Files, path: str, stamp: str) -> bool:
    """Has a file become one that would be read for the answers?"""
    if files.including(path, stamp) is not None:
        return True
    asked = set(answers.asked)
    return bool(asked) and any(name in asked or name.rpartition(".")[2] in asked for name in files.calls(path, stamp))
