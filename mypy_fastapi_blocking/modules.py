"""What a module imports, by its statements; and whether it is the user's own, by its path."""

from __future__ import annotations

import os
from collections.abc import Container, Iterator

from mypy.nodes import Import, ImportAll, ImportFrom, MypyFile, Var

LIBRARY_FOLDERS = frozenset({"site-packages", "dist-packages", "typeshed"})


def is_installed(path: str) -> bool:
    """Is it a library's file?"""
    return not LIBRARY_FOLDERS.isdisjoint(path.replace(os.sep, "/").split("/"))


def imported_modules(tree: MypyFile) -> Iterator[str]:
    """The modules that a module's import statements name, packages on the way included."""
    for name in _named(tree):
        while name:
            yield name
            name = name.rpartition(".")[0]


def imported_packages(tree: MypyFile) -> set[str]:
    """The top-level packages of those."""
    return {name.partition(".")[0] for name in imported_modules(tree)}


def earlier_modules(tree: MypyFile) -> Iterator[str]:
    """The same without packages that are only on the way (`from package.module import name`): mypy may come to them later, and what is
    known of them then must make no difference."""
    for node in tree.imports:
        if isinstance(node, Import):
            for name, _ in node.ids:
                while name := name.rpartition(".")[0]:
                    yield name
    yield from _named(tree)


def _named(tree: MypyFile) -> Iterator[str]:
    for node in tree.imports:
        if isinstance(node, Import):
            yield from (name for name, _ in node.ids)
        elif isinstance(node, (ImportFrom, ImportAll)):
            base = absolute_name(tree, node.id, node.relative)
            yield base
            if isinstance(node, ImportFrom):
                yield from (f"{base}.{name}" for name, _ in node.names)


def names_imported_inside(tree: MypyFile) -> set[str]:
    """The names that functions and classes of a module import for themselves."""
    found: set[str] = set()
    for node in tree.imports:
        if not node.is_top_level and isinstance(node, Import):
            found.update(alias or name.partition(".")[0] for name, alias in node.ids)
        elif not node.is_top_level and isinstance(node, ImportFrom):
            found.update(alias or name for name, alias in node.names)
    return found


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


def missing_imports(tree: MypyFile, modules: Container[str]) -> Iterator[tuple[str, str]]:
    """The names that a module imports from what mypy could not find, with their full names."""
    for node in reversed(tree.imports):
        if isinstance(node, Import):
            for name, alias in node.ids:
                if name not in modules:
                    yield alias or name.partition(".")[0], name if alias else name.partition(".")[0]
        elif isinstance(node, ImportFrom):
            module = absolute_name(tree, node.id, node.relative)
            for name, alias in node.names:
                symbol = tree.names.get(alias or name)
                suppressed = symbol is not None and isinstance(symbol.node, Var) and symbol.node.is_suppressed_import
                if (module not in modules and f"{module}.{name}" not in modules) or (suppressed and node.is_top_level):
                    yield alias or name, f"{module}.{name}"
