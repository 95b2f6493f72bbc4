"""All packs together, cheap to make: a warm run of mypy asks for the fingerprint and no more, and imports nothing to read packs with."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from mypy_fastapi_blocking.packs.errors import PackError
from mypy_fastapi_blocking.packs.fingerprint import roots_digest
from mypy_fastapi_blocking.packs.layout import metadata_files, modules_in, modules_of_root, top_level_places

if TYPE_CHECKING:
    from mypy_fastapi_blocking.packs.library import Library
    from mypy_fastapi_blocking.packs.model import PackItem, PackModule, RouterNames


class PackIndex:
    """The packs of several roots, the first of highest precedence, for one Python version and platform (mypy's options)."""

    def __init__(self, roots: Iterable[Path], python_version: tuple[int, int], platform: str) -> None:
        self.roots = tuple(roots)
        self.python_version = python_version
        self.platform = platform
        self._files: dict[str, dict[str, list[str]]] = {}

    @cached_property
    def fingerprint(self) -> str:
        """Changes when, and only when, the content of the packs does: the same on every machine and in every checkout."""
        return roots_digest(self.roots)

    def top_levels(self) -> frozenset[str]:
        """The top-level modules and packages that any pack speaks of."""
        return frozenset(self._places)

    def modules_of(self, top_level: str) -> tuple[str, ...]:
        """The modules that the packs hold under a top-level name, sorted."""
        return tuple(sorted(self._files_of(top_level)))

    def module(self, name: str) -> PackModule | None:
        """What the packs say of a module, merged; None if nothing. Raises `PackError`."""
        return self._library.module(name)

    def lookup(self, fullname: str) -> PackItem | None:
        """What the packs say of a full name as it is spelled (`requests.Session.get`), aliases and star imports followed.

        Only what is written counts: a class's members are its own, not those of its bases. An alias to something of which no pack
        speaks is None. Raises `PackError`.
        """
        return self._library.lookup(fullname)

    def router_names(self) -> RouterNames:
        """How the frameworks that include routers in one another call that."""
        from mypy_fastapi_blocking.packs.model import RouterNames

        found = RouterNames({}, {}, {}, [], [], {}, [], [], [])
        for top in sorted(self.top_levels()):
            for name, paths in sorted(self._files_of(top).items()):
                if any(b"Included(" in Path(path).read_bytes() for path in paths):
                    self._library.routers(name, found)
        return found._replace(words=sorted(set(found.words)))

    @cached_property
    def tests(self) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
        """How test frameworks find tests: patterns of file names, and of names in them. Raises `PackError`."""
        from mypy_fastapi_blocking.packs.metadata import read_metadata

        files = (path for root in self.roots for path in metadata_files(root))
        found = [read_metadata(path) for path in files if b"test_files" in path.read_bytes()]
        return [(metadata.test_files, metadata.test_names) for metadata in found]

    @cached_property
    def _library(self) -> Library:
        from mypy_fastapi_blocking.packs.conditions import Target
        from mypy_fastapi_blocking.packs.library import Library

        return Library(self._files_of, Target(self.python_version, self.platform))

    @cached_property
    def _places(self) -> dict[str, list[str]]:
        places: dict[str, list[str]] = {}
        for root in self.roots:
            for name, found in top_level_places(root).items():
                places.setdefault(name, []).extend(found)
        return places

    def _files_of(self, top_level: str) -> dict[str, list[str]]:
        """The modules under a top-level name, each with its files in order of precedence."""
        if top_level not in self._files:
            files: dict[str, list[str]] = {}
            for place in self._places.get(top_level, ()):
                for module, path in modules_in(place, top_level):
                    files.setdefault(module, []).append(path)
            self._files[top_level] = files
        return self._files[top_level]


def check_root(root: Path, python_version: tuple[int, int], platform: str) -> None:
    """Read all of a root, to find what is wrong with it at once. Raises `PackError`."""
    from mypy_fastapi_blocking.packs.conditions import Target
    from mypy_fastapi_blocking.packs.library import check_files

    files = list(modules_of_root(root))
    if not files:
        raise PackError(str(root), 1, "the folder holds no .pyi files")
    check_files(files, Target(python_version, platform))
