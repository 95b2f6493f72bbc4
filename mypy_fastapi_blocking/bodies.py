"""Modules whose errors mypy ignores and whose bodies it keeps all the same, because what they do counts elsewhere.

mypy's parser drops the bodies of modules whose errors are ignored (DESIGN 6.7), unless the option `preserve_asts` is set for the module:

* the user's own modules that are followed silently (`follow_imports = silent`, as an editor calls mypy on one file),
* the installed packages that our option `follow` names; those are followed where they ship no types, too.

mypy asks for a module's options by its name, in each process and before it parses the module. So the name must be enough to tell: the
user's own is what is found below a folder in which one of the user's modules was found. Workers begin with what the coordinator found.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable
from pathlib import Path

from mypy.options import Options

from mypy_fastapi_blocking.keeping import keep
from mypy_fastapi_blocking.modules import is_installed

ROOTS = "fastapi-blocking-roots.json"


class Followed:
    """The installed packages that the configuration names."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = tuple(names)

    def match(self, module: str) -> bool:
        """Is it one of them, or a part of one?"""
        return any(module == name or module.startswith(f"{name}.") for name in self._names)


class Silent:
    """The user's own modules that are followed silently."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._roots = {os.path.abspath(folder) for folder in (os.curdir, *options.mypy_path)}
        self._kept = Path(options.cache_dir, ROOTS)
        self._known: dict[str, bool] = {}
        sections = options.per_module_options.values()
        self.is_possible = "silent" in (options.follow_imports, *(section.get("follow_imports") for section in sections))

    def match(self, module: str) -> bool:
        """Is it one of them?"""
        found = self._known.get(module)
        if found is None:
            found = self._known[module] = self._is_silent(module) and self._is_own(module)
        return found

    def _is_silent(self, module: str) -> bool:
        return self._options.clone_for_module(f"{module}.*").follow_imports == "silent"

    def _is_own(self, module: str) -> bool:
        parts = module.split(".")
        paths = (f"{os.path.join(root, *parts)}{end}" for root in self._roots for end in (".py", f"{os.sep}__init__.py"))
        return any(os.path.isfile(path) and not is_installed(path) for path in paths)

    def learn(self, module: str, path: str | None) -> None:
        """A module of this name was found there."""
        if self.is_possible and path is not None and path.endswith(".py") and not is_installed(path):
            root = os.path.abspath(os.path.dirname(path))
            for _ in range(module.count(".") + (os.path.basename(path) == "__init__.py")):
                root = os.path.dirname(root)
            if root not in self._roots:
                self._add([root])
                keep(self._kept, json.dumps(sorted(self._roots)))

    def recall(self) -> None:
        """Begin with what was found by the process that reads all files."""
        if self.is_possible:
            with contextlib.suppress(OSError, ValueError, TypeError):  # it is there, and whole, where there are workers
                self._add(json.loads(self._kept.read_text(encoding="utf-8")))

    def _add(self, roots: Iterable[str]) -> None:
        self._roots.update(roots)
        self._known.clear()
