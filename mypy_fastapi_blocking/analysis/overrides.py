"""Which methods of a group's classes others must know of, because a call through a base class or a protocol may enter them."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import MypyFile, TypeInfo

from mypy_fastapi_blocking.analysis.engine import Engine
from mypy_fastapi_blocking.analysis.group import Group
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.reached import Classes
from mypy_fastapi_blocking.modules import earlier_modules


def defined_by(engine: Engine, group: Group) -> dict[str, Classes]:
    """By module of the group, by method name: its classes with such methods, in order."""
    found: dict[str, Classes] = {}
    for method, info in sorted(_blocking_methods(engine, group), key=lambda pair: (pair[0], pair[1].fullname)):
        classes = found.setdefault(info.module_name, {}).setdefault(method, [])
        if info.fullname not in classes:
            classes.append(info.fullname)
    return found


def mros_of(program: Program, group: Group, module: str, defines: Classes) -> dict[str, list[str]]:
    """What those of a module's classes are derived from that have a base of the user's own: they override methods."""
    classes = {cls for found in defines.values() for cls in found}
    infos = (info for info in group.indexes[module].classes if info.fullname in classes and _has_base(program, group, info))
    return {info.fullname: [base.fullname for base in info.mro[1:-1]] for info in infos}


def reached_from(program: Program, tree: MypyFile) -> list[str]:
    """The analysed modules that a module imports. Not namespace packages: they are folders, of which mypy caches nothing."""
    return sorted(
        name for name in set(earlier_modules(tree)) if program.is_analysed(name) and program.modules[name].path.endswith((".py", ".pyi"))
    )


def _blocking_methods(engine: Engine, group: Group) -> Iterator[tuple[str, TypeInfo]]:
    """The methods that block or may block, with their classes."""
    for key, unit in group.units.items():
        entered = engine.machine.enters_async or unit.kind() in ("sync", "generator")
        if unit.cls is not None and entered and _matters(engine, group, key):
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
