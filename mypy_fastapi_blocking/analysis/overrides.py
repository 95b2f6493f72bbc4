"""Which methods of a group's classes others must know of, because a call through a base class or a protocol may enter them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mypy.nodes import MypyFile, TypeInfo

from mypy_fastapi_blocking.analysis.engine import Engine
from mypy_fastapi_blocking.analysis.group import Group
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.modules import earlier_modules

Classes = dict[str, list[str]]
"""By method name, full names of classes in order."""


def visible_overrides(program: Program, trees: Iterable[MypyFile]) -> Classes:
    """The overrides outside of the group, but in its import closure."""
    imported = {name for tree in trees for name in earlier_modules(tree)}
    return _ordered((method, cls) for name in imported for method, classes in program.records.overrides(name).items() for cls in classes)


def overrides_of(engine: Engine, group: Group, visible: Classes) -> Classes:
    """The same, with those of the group."""
    own = ((method, info.fullname) for method, info in _blocking_methods(engine, group) if _has_base(engine.program, group, info))
    return _ordered([*((method, cls) for method, classes in visible.items() for cls in classes), *own])


def defined_by(engine: Engine, group: Group) -> dict[str, Classes]:
    """By module of the group: its classes with such methods, whether or not they override anything."""
    found: dict[str, list[tuple[str, str]]] = {}
    for method, info in _blocking_methods(engine, group):
        found.setdefault(info.module_name, []).append((method, info.fullname))
    return {module: _ordered(pairs) for module, pairs in found.items()}


def reached_from(program: Program, tree: MypyFile) -> list[str]:
    """The analysed modules that a module imports. Not namespace packages: they are folders, of which mypy caches nothing."""
    return sorted(
        name for name in set(earlier_modules(tree)) if program.is_analysed(name) and program.modules[name].path.endswith((".py", ".pyi"))
    )


def _blocking_methods(engine: Engine, group: Group) -> Iterator[tuple[str, TypeInfo]]:
    """The methods that block or may block, with their classes."""
    for key, unit in group.units.items():
        if unit.cls is not None and unit.kind() in ("sync", "generator") and _matters(engine, group, key):
            yield unit.name, unit.cls


def _matters(engine: Engine, group: Group, key: str) -> bool:
    found = group.summaries.get(key)
    if found is not None and (found.blocks or found.soft or found.guarded or found.opens or found.dispatched):
        return True
    mark = engine.mark(key)
    return mark is not None and mark.blocking


def _has_base(program: Program, group: Group, info: TypeInfo) -> bool:
    """Is a class derived from one of the user's own?"""
    return any(base.module_name in group.indexes or program.is_analysed(base.module_name) for base in info.mro[1:])


def _ordered(pairs: Iterable[tuple[str, str]]) -> Classes:
    found: dict[str, list[str]] = {}
    for method, cls in sorted(set(pairs)):
        found.setdefault(method, []).append(cls)
    return found
