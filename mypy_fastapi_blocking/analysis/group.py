"""The modules that are analysed together, and what was found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from mypy.nodes import FuncDef, MypyFile

from mypy_fastapi_blocking.analysis.body import Body, Op
from mypy_fastapi_blocking.analysis.earlier import Puts
from mypy_fastapi_blocking.analysis.effects import Register
from mypy_fastapi_blocking.analysis.summary import Summary
from mypy_fastapi_blocking.analysis.units import ModuleIndex, Unit
from mypy_fastapi_blocking.analysis.values import (
    Value,
    children,
)


@dataclass(slots=True)
class Group:
    """The modules that are analysed together, and what was found."""

    indexes: dict[str, ModuleIndex] = field(default_factory=dict)
    units: dict[str, Unit] = field(default_factory=dict)
    bodies: dict[str, Body] = field(default_factory=dict)
    summaries: dict[str, Summary] = field(default_factory=dict)
    registered: dict[str, list[tuple[Op, list[Register]]]] = field(default_factory=dict)  # what units hand to frameworks
    puts: Puts = field(default_factory=dict)  # what imported modules put into the containers of others
    _by_module: dict[str, list[tuple[str, Unit]]] = field(default_factory=dict)
    _sorted: int = 0

    def definitions(self, key: str) -> tuple[str, ...]:
        """The units that a call of that function may enter: several where it is defined under conditions."""
        unit = self.units[key]
        found = self.indexes[unit.module].definitions.get(key)
        return tuple(other for other, _ in found) if found is not None else (key,)

    def name_of(self, unit: Unit, node: FuncDef) -> str:
        """The key of a function outside of functions, in the module of that unit."""
        return self.indexes[unit.module].renamed.get(node) or node.fullname

    def in_module(self, tree: MypyFile) -> list[tuple[str, Unit]]:
        """The units of a module with their keys, sorted by them."""
        if self._sorted != len(self.units):
            self._sorted = len(self.units)
            self._by_module = {}
            for key, unit in sorted(self.units.items()):
                self._by_module.setdefault(unit.module, []).append((key, unit))
        return self._by_module.get(tree.fullname, [])


def ignored(tree: MypyFile, line: int, kind: str) -> bool:
    """Does a `# type: ignore` on that line silence that kind of blocking? Then it blocks nobody further up."""
    codes = tree.ignored_lines.get(line)
    return codes is not None and (not codes or "blocking-call" in codes or f"blocking-{kind}" in codes)


def references(value: Value) -> Iterator[str]:
    """The keys of nested functions that a value mentions."""
    stack = [value]
    while stack:
        found = stack.pop()
        key = getattr(found, "key", None)
        if key is not None:
            yield key
        stack.extend(children(found))
