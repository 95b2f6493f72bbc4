"""The paths of a module's routes, asked for by the module: also in a warm run, which checks a module again when they have changed."""

from __future__ import annotations

import json
import os
from functools import cached_property
from typing import TYPE_CHECKING, Any

from mypy_fastapi_blocking.modules import is_installed
from mypy_fastapi_blocking.mounts.answers import NO_PATHS, Answers, Kept, Paths
from mypy_fastapi_blocking.mounts.listing import Listing, listing_of, root_of
from mypy_fastapi_blocking.packs.index import PackIndex

if TYPE_CHECKING:
    from mypy_fastapi_blocking.mounts.files import Files

Key = tuple[str, str]
"""A folder, and the top-level package in it if that has no `__init__.py`: what answers are about."""


class Routers:
    """All routers of the projects that a process of mypy sees."""

    def __init__(self, packs: PackIndex, cache_dir: str) -> None:
        self._packs = packs
        self._cache_dir = cache_dir
        self._keys: dict[tuple[str, str], Key] = {}
        self._answers: dict[Key, Answers | None] = {}  # None: finding them failed, which is said once
        self._earlier: dict[Key, Answers] = {}

    def forget(self) -> None:
        """Files may have changed."""
        self._earlier.update({key: answers for key, answers in self._answers.items() if answers is not None})
        self._answers = {}
        self._keys = {}

    def paths(self, module: str, path: str) -> Paths:
        """What stands before the paths of the routes of a module's routers, and the paths that it spells out."""
        answers = self._of(module, path)
        return answers.of(module) if answers is not None else NO_PATHS

    def json_of(self, module: str, path: str) -> list[Any] | None:
        """The same, as mypy keeps it; None if there is nothing to say."""
        answers = self._of(module, path)
        return answers.json_of(module) if answers is not None else None

    def _of(self, module: str, path: str) -> Answers | None:
        if not path.endswith(".py") or is_installed(path):
            return None
        folder, name = os.path.split(path)
        package = module if name == "__init__.py" else module.rpartition(".")[0]
        key = self._keys.get((folder, package))
        if key is None:
            key = self._keys[folder, package] = _key(folder, package)
        if key not in self._answers:
            self._answers[key] = None
            self._answers[key] = self._found(*key)
        return self._answers[key]

    def _found(self, root: str, top: str) -> Answers:
        """The answers of earlier, if they still hold; or new ones."""
        listing = listing_of(root, top)
        earlier = self._earlier.get((root, top)) or self._kept.get(root, top)
        if earlier is not None and earlier.were_made_from(listing):
            return earlier
        from mypy_fastapi_blocking.mounts.view import still_hold

        if earlier is not None and still_hold(earlier, listing, self._files):
            found = earlier._replace(listing=listing)
        else:
            found = self._made(root, listing)
        self._kept.put(root, top, found)
        self._files.save()
        return found

    def _made(self, root: str, listing: Listing) -> Answers:
        from mypy_fastapi_blocking.mounts.table import Table
        from mypy_fastapi_blocking.mounts.view import View

        view = View(listing, self._files)
        table = Table(root, view)
        modules: dict[str, list[Any]] = {}
        unseen = False
        for module, path in table.modules():
            *found, unseen = table.of(module, path)
            if any(found):
                modules[module] = json.loads(json.dumps(found))
        return Answers(view.listing, view.outside, sorted(view.read), sorted(view.asked), unseen, modules)

    @cached_property
    def _kept(self) -> Kept:
        return Kept(self._cache_dir, self._packs.fingerprint)

    @cached_property
    def _files(self) -> Files:
        from mypy_fastapi_blocking.mounts.files import Files

        return Files(self._cache_dir, self._packs.fingerprint, self._packs.router_names)


def _key(folder: str, package: str) -> Key:
    root, top = root_of(package, folder), package.partition(".")[0]
    return root, "" if os.path.exists(os.path.join(root, top, "__init__.py")) else top
