"""Modules whose errors mypy ignores and whose bodies it keeps all the same, because what they do counts elsewhere.

mypy's parser drops the bodies of modules whose errors are ignored (DESIGN 6.7), unless the option `preserve_asts` is set for the module:

* the user's own modules that are followed silently: because of `follow_imports = silent`, as an editor calls mypy on one file; or because
  they lie where mypy looks for libraries, as they do when the project itself is installed (`pip install -e .`) or on `PYTHONPATH`,
* the installed packages that our option `follow` names; those are followed where they ship no types, too.

mypy asks for a module's options by its name, in each process and before it parses the module. So the name must be enough to tell: the
user's own is what is found below a folder in which one of the user's modules was found. Workers begin with what the coordinator found.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Sequence
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
    """The user's own modules that are followed silently. `library_folders`: where mypy looks for libraries."""

    def __init__(self, options: Options, library_folders: Sequence[str]) -> None:
        self._options = options
        self._roots = {os.path.abspath(folder) for folder in (os.curdir, *options.mypy_path)}
        self._library_folders = library_folders
        self._installed = {folder for folder in library_folders if _holds_project(folder, options.python_executable)}
        self._kept = Path(options.cache_dir, ROOTS)
        self._known: dict[str, bool] = {}
        self._present: dict[str, bool] = {}
        sections = options.per_module_options.values()
        self._is_asked_for = "silent" in (options.follow_imports, *(section.get("follow_imports") for section in sections))
        self.is_possible = self._is_asked_for or bool(self._installed)

    def match(self, module: str) -> bool:
        """Is it one of them?"""
        found = self._known.get(module)
        if found is None:
            found = self._is_below(self._installed, module) or (self._is_silent(module) and self._is_below(self._roots, module))
            if found or not self._options.fine_grained_incremental:  # in the daemon, a file may come
                self._known[module] = found
        return found

    def _is_silent(self, module: str) -> bool:
        return self._is_asked_for and self._options.clone_for_module(f"{module}.*").follow_imports == "silent"

    def _is_below(self, roots: Iterable[str], module: str) -> bool:
        return any(self._has_top_level(root, module.partition(".")[0]) and _has_module(root, module) for root in roots)

    def _has_top_level(self, root: str, name: str) -> bool:
        """Can modules that are called so lie there at all? Most are a library's, and are told by that."""
        path = os.path.join(root, name)
        found = self._present.get(path)
        if found is None:
            found = os.path.isdir(path) or os.path.isfile(f"{path}.py")
            if found or not self._options.fine_grained_incremental:
                self._present[path] = found
        return found

    def learn(self, module: str, path: str | None) -> None:
        """A module of this name was found there."""
        if self._is_asked_for and path is not None and path.endswith(".py") and not is_installed(path):
            root = os.path.abspath(os.path.dirname(path))
            for _ in range(module.count(".") + (os.path.basename(path) == "__init__.py")):
                root = os.path.dirname(root)
            if root not in self._roots and root not in self._library_folders:
                self._add([root])
                keep(self._kept, json.dumps(sorted(self._roots)))

    def recall(self) -> None:
        """Begin with what was found by the process that reads all files."""
        if self._is_asked_for:
            with contextlib.suppress(OSError, ValueError, TypeError):  # it is there, and whole, where there are workers
                self._add(json.loads(self._kept.read_text(encoding="utf-8")))

    def _add(self, roots: Iterable[str]) -> None:
        self._roots.update(roots)
        self._known.clear()


def _has_module(root: str, module: str) -> bool:
    path = os.path.join(root, *module.split("."))
    return any(os.path.isfile(file) and not is_installed(file) for file in (f"{path}.py", os.path.join(path, "__init__.py")))


def _holds_project(folder: str, python: str | None) -> bool:
    """Is the project, or a part of it, in a folder? Not what an environment that lies in the project brings."""
    here = os.path.abspath(os.curdir)
    if is_installed(folder) or not (_is_in(folder, here) or _is_in(here, folder)):
        return False
    environment = os.path.dirname(os.path.dirname(os.path.abspath(python or os.curdir)))
    return not (os.path.isfile(os.path.join(environment, "pyvenv.cfg")) and _is_in(folder, environment))


def _is_in(folder: str, other: str) -> bool:
    return os.path.join(folder, "").startswith(os.path.join(other, ""))
