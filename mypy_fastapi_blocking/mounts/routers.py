"""The paths of a module's routes, asked for by the module: also in a warm run, which checks a module again when they have changed."""

from __future__ import annotations

from pathlib import Path

from mypy_fastapi_blocking.modules import is_installed
from mypy_fastapi_blocking.mounts.files import Files, root_of
from mypy_fastapi_blocking.mounts.table import NO_PATHS, Paths, Table
from mypy_fastapi_blocking.packs.index import PackIndex


class Routers:
    """All routers of the projects that a process of mypy sees."""

    def __init__(self, packs: PackIndex, cache_dir: str) -> None:
        self._packs = packs
        self._cache_dir = cache_dir
        self._files: Files | None = None
        self._tables: dict[tuple[Path, str], Table] = {}

    def forget(self) -> None:
        """Files may have changed."""
        self._tables.clear()

    def paths(self, module: str, path: str) -> Paths:
        """What stands before the paths of the routes of a module's routers, and the paths that it spells out."""
        if not path.endswith(".py") or is_installed(path):
            return NO_PATHS
        found = self._table(module, path).of(module, path)
        if self._files is not None:
            self._files.add()
        return found

    def _table(self, module: str, path: str) -> Table:
        key = root_of(module, path), module.partition(".")[0]
        if key not in self._tables:
            self._tables[key] = self._read(*key)
        return self._tables[key]

    def _read(self, root: Path, top: str) -> Table:
        if self._files is None:
            self._files = Files(self._cache_dir, self._packs.fingerprint, self._packs.router_names)
        table = Table(root, top, self._files)
        self._files.save()
        return table
