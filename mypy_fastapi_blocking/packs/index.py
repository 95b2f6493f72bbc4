"""All packs together: what they say of a full name. Files are read when a name of their module is first asked for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from mypy_fastapi_blocking.packs.conditions import Target
from mypy_fastapi_blocking.packs.errors import PackError
from mypy_fastapi_blocking.packs.fingerprint import roots_digest
from mypy_fastapi_blocking.packs.layout import modules_in, modules_of_root, top_level_places
from mypy_fastapi_blocking.packs.merge import merge_modules
from mypy_fastapi_blocking.packs.model import PackAlias, PackClass, PackItem, PackModule
from mypy_fastapi_blocking.packs.read import read_file


class PackIndex:
    """The packs of several roots, the first of highest precedence, for one Python version and platform (mypy's options)."""

    def __init__(self, roots: Iterable[Path], python_version: tuple[int, int], platform: str) -> None:
        self.roots = tuple(roots)
        self._target = Target(python_version, platform)
        self._files: dict[str, dict[str, list[str]]] = {}
        self._modules: dict[str, PackModule | None] = {}
        self._items: dict[str, PackItem | None] = {}

    @cached_property
    def fingerprint(self) -> str:
        """Changes when, and only when, the content of the packs does: the same on every machine and in every checkout."""
        return roots_digest(self.roots)

    @cached_property
    def _places(self) -> dict[str, list[str]]:
        places: dict[str, list[str]] = {}
        for root in self.roots:
            for name, found in top_level_places(root).items():
                places.setdefault(name, []).extend(found)
        return places

    def top_levels(self) -> frozenset[str]:
        """The top-level modules and packages that any pack speaks of."""
        return frozenset(self._places)

    def modules_of(self, top_level: str) -> tuple[str, ...]:
        """The modules that the packs hold under a top-level name, sorted."""
        return tuple(sorted(self._files_of(top_level)))

    def _files_of(self, top_level: str) -> dict[str, list[str]]:
        """The modules under a top-level name, each with its files in order of precedence."""
        if top_level not in self._files:
            files: dict[str, list[str]] = {}
            for place in self._places.get(top_level, ()):
                for module, path in modules_in(place, top_level):
                    files.setdefault(module, []).append(path)
            self._files[top_level] = files
        return self._files[top_level]

    def module(self, name: str) -> PackModule | None:
        """What the packs say of a module, merged; None if nothing. Raises `PackError`."""
        if name not in self._modules:
            self._modules[name] = None  # while its files are read: a cycle of aliases ends here
            merged: PackModule | None = None
            for path in self._files_of(name.partition(".")[0]).get(name, ()):
                read = read_file(Path(path), name, self._target)
                merged = merge_modules(merged, read, self._resolve) if merged else read
            self._modules[name] = merged
        return self._modules[name]

    def _resolve(self, alias: PackAlias) -> PackItem | None:
        return self._find(alias.target, ())

    def lookup(self, fullname: str) -> PackItem | None:
        """What the packs say of a full name as it is spelled (`requests.Session.get`), aliases and star imports followed.

        Only what is written counts: a class's members are its own, not those of its bases. An alias to something of which no pack
        speaks is None. Raises `PackError`.
        """
        if fullname not in self._items:
            self._items[fullname] = self._find(fullname, ())
        return self._items[fullname]

    def _find(self, fullname: str, seen: tuple[str, ...]) -> PackItem | None:
        parts = fullname.split(".")
        if fullname in seen or parts[0] not in self._places:
            return None
        for cut in range(len(parts) - 1, 0, -1):
            module = self.module(".".join(parts[:cut]))
            item = self._in_module(module, parts[cut:], (*seen, fullname)) if module else None
            if item:
                return item
        return None

    def _in_module(self, module: PackModule, path: list[str], seen: tuple[str, ...]) -> PackItem | None:
        item = module.names.get(path[0])
        if item:
            return self._descend(item, path[1:], seen)
        stars = () if path[0].startswith("_") else module.stars
        for star in stars:
            item = self._find(".".join((star, *path)), seen)
            if item:
                return item
        return None

    def _descend(self, item: PackItem, path: list[str], seen: tuple[str, ...]) -> PackItem | None:
        if isinstance(item, PackAlias):
            return self._find(".".join((item.target, *path)), seen)
        if not path:
            return item
        member = item.members.get(path[0]) if isinstance(item, PackClass) else None
        return self._descend(member, path[1:], seen) if member else None


def check_root(root: Path, python_version: tuple[int, int], platform: str) -> None:
    """Read all of a root, to find what is wrong with it at once. Raises `PackError`."""
    target = Target(python_version, platform)
    modules = list(modules_of_root(root))
    if not modules:
        raise PackError(str(root), 1, "the folder holds no .pyi files")
    for name, path in modules:
        read_file(Path(path), name, target)
