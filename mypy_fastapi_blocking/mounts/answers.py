"""What is known of the routes of a project's modules, and what it was made from: kept beside mypy's cache, so that it is made anew only when
a file has changed that matters."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, NamedTuple

from mypy_fastapi_blocking.keeping import keep
from mypy_fastapi_blocking.mounts.listing import Listing, stamp_of

KEPT = "fastapi-blocking-paths.json"

Texts = tuple[tuple[str, ...], tuple[str, ...]]
"""What a registration spells out that is no literal: paths and methods; () for what does not show."""


class Handed(NamedTuple):
    """How a module registers a function of another one."""

    kind: str
    methods: tuple[str, ...]
    paths: tuple[str, ...]
    offloaded: bool


class Paths(NamedTuple):
    """Of one module.

    `before`: by router, what stands before the paths of its routes, its own prefix included, once for each way in which it is included; ()
    where that does not show. `texts`: by "line:column" of a registration, where its path or its methods are no literals. `placed`: what
    stands before the path of one that is made by itself, in the same way. `handed`: by functions and classes that other modules register, as
    what: kind, methods, paths, and whether a plain function would run in a thread. `unseen`: routers that nothing is seen to include may be
    included all the same.
    """

    before: dict[str, tuple[str, ...]]
    texts: dict[str, Texts]
    placed: dict[str, tuple[str, ...]]
    handed: dict[str, list[Handed]]
    unseen: bool


NO_PATHS = Paths({}, {}, {}, {}, False)


class Answers(NamedTuple):
    """The paths of the modules below one folder, as plain JSON."""

    listing: Listing
    outside: dict[str, str]  # what was looked for and is not listed, with its size and time
    read: list[str]  # the files that mattered
    asked: list[str]  # the functions, by their last names, whose calls were looked for everywhere
    unseen: bool
    modules: dict[str, list[Any]]  # `before`, `texts`, `placed` and `handed`, where there are any

    def were_made_from(self, listing: Listing) -> bool:
        """Is everything as it was?"""
        return listing == self.listing and self.outside_is_as_it_was()

    def outside_is_as_it_was(self) -> bool:
        """Is that so at least of what is not listed?"""
        return all(stamp_of(Path(path)) == stamp for path, stamp in self.outside.items())

    def json_of(self, module: str) -> list[Any] | None:
        """The paths of a module as mypy keeps them; None if there are none."""
        found = self.modules.get(module)
        return [*(found or ({}, {}, {}, {})), self.unseen] if found is not None or self.unseen else None

    def of(self, module: str) -> Paths:
        """The paths of a module."""
        found = self.json_of(module)
        if found is None:
            return NO_PATHS
        before, texts, placed, handed, unseen = found
        return Paths(
            {router: tuple(prefixes) for router, prefixes in before.items()},
            {place: (tuple(paths), tuple(methods)) for place, (paths, methods) in texts.items()},
            {place: tuple(prefixes) for place, prefixes in placed.items()},
            {
                name: [Handed(kind, tuple(methods), tuple(paths), offloaded) for kind, methods, paths, offloaded in ways]
                for name, ways in handed.items()
            },
            unseen,
        )


class Kept:
    """The answers of earlier runs, by the folder and the top-level package that they are about."""

    def __init__(self, cache_dir: str, key: str) -> None:
        self._file = Path(cache_dir) / KEPT if cache_dir != os.devnull else None
        self._key = key
        self._found = self._load()

    def get(self, root: str, top: str) -> Answers | None:
        """Those of an earlier run. They may not hold any more."""
        found = self._found.get(f"{root}{os.pathsep}{top}")
        return Answers(Listing(*found[0]), *found[1:]) if found is not None else None

    def put(self, root: str, top: str, answers: Answers) -> None:
        """Keep new ones."""
        self._found[f"{root}{os.pathsep}{top}"] = list(answers)
        if self._file is not None and self._file.parent.is_dir():
            keep(self._file, json.dumps([self._key, self._found], separators=(",", ":")))

    def _load(self) -> dict[str, Any]:
        """What was kept by the same version with the same packs; nothing also where the file makes no sense."""
        try:
            key, found = json.loads(self._file.read_text(encoding="utf-8")) if self._file is not None else ("", {})
        except (OSError, ValueError, TypeError):
            return {}
        return found if key == self._key and isinstance(found, dict) else {}
