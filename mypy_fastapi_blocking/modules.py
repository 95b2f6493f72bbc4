"""What a module imports, by its statements; and whether it is the user's own, by its path."""

from __future__ import annotations

import os
from collections.abc import Iterator

from mypy.nodes import Import, ImportAll, ImportFrom, MypyFile

LIBRARY_FOLDERS = frozenset({"site-packages", "dist-packages", "typeshed"})


def is_installed(path: str) -> bool:
    """Is it a library's file?"""
    return not LIBRARY_FOLDERS.isdisjoint(path.replace(os.sep, "/").split("/"))


def imported_modules(tree: MypyFile) -> Iterator[str]:
    """The modules that a module's import statements name, packages on the way included."""
    for node in tree.imports:
        if isinstance(node, Import):
            names = [name for name, _ in node.ids]
        elif isinstance(node, (ImportFrom, ImportAll)):
            base = absolute_name(tree, node.id, node.relative)
            names = [base, *(f"{base}.{name}" for name, _ in node.names)] if isinstance(node, ImportFrom) else [base]
        else:
            continue
        for name in names:
            while name:
                yield name
                name = name.rpartition(".")[0]


def absolute_name(tree: MypyFile, name: str, relative: int) -> str:
    """The full name of the module in an import statement, relative ones resolved."""
    return resolved(tree.fullname, tree.is_package_init_file(), name, relative)


def resolved(module: str, is_package: bool, name: str, relative: int) -> str:
    """What `name` with so many dots before it stands for in a module."""
    if not relative:
        return name
    parts = module.split(".")
    keep = len(parts) - relative + is_package
    return ".".join([*parts[:keep], *([name] if name else [])])
