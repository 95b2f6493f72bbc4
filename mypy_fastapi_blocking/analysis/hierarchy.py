"""Which overrides of a method may run: those in classes that the calling module can see, that is, in its import closure (DESIGN 7).

Each module's records list the overrides in its closure. Classes without a base of the user's own override nothing: they are looked for, module
by module, only where a call is made through a protocol that they may implement.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mypy.nodes import TypeInfo
from mypy.subtypes import is_subtype
from mypy.typevars import fill_typevars_with_any

from mypy_fastapi_blocking.analysis.core import implementation
from mypy_fastapi_blocking.analysis.program import Program


class Hierarchy:
    """By method name, the visible classes that define it."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._visible: dict[str, list[str]] = {}  # by method: classes outside of the group
        self._defining: dict[str, list[str]] = {}  # by method: classes of the group
        self._below: dict[tuple[str, str], list[str]] = {}  # by base and method: classes of the group
        self._found: dict[tuple[str, str], tuple[str, ...]] = {}
        self._imported: frozenset[str] = frozenset()  # what the group imports
        self._closures: dict[frozenset[str], frozenset[str]] = {}
        self._bases: frozenset[str] | None = None  # classes that have overridden ones below

    def use(self, visible: dict[str, list[str]], imported: Iterable[str], classes: Iterable[TypeInfo]) -> None:
        """Start anew with the overrides of other modules that are visible, the modules that the group imports, and its own classes."""
        self._visible = visible
        self._imported = frozenset(imported)
        self._closures = {}
        self._bases = None
        self._defining = {}
        self._below = {}
        self._found = {}  # a group without classes must not see what another group saw
        for info in classes:
            self.add(info)

    def add(self, info: TypeInfo) -> None:
        """A class of the group."""
        self._bases = None
        self._found.clear()
        for name, symbol in info.names.items():
            if implementation(symbol.node) is not None and (not name.startswith("__") or name in _VIRTUAL_DUNDERS):
                self._defining.setdefault(name, []).append(info.fullname)
                for base in info.mro[1:]:
                    self._below.setdefault((base.fullname, name), []).append(info.fullname)

    def overriding(self, name: str, method: str) -> tuple[str, ...]:
        """The full names of the overrides that a call on an instance of the class may enter.

        None for a library's class: that a `dict` might be the user's own kind of dict is no reason to say that it blocks.
        """
        key = (name, method)
        if key not in self._found and not self._is_users(name):
            self._found[key] = ()
        if key not in self._found:
            below = [*self._below.get(key, ()), *(other for other in self._candidates(name, method) if self._is_below(other, name))]
            self._found[key] = tuple(sorted({f"{other}.{method}" for other in below if other != name}))
        return self._found[key]

    def is_overridden(self, name: str) -> bool:
        """Can the group see a class below that one that overrides a method?"""
        if self._bases is None:
            classes = {cls for found in (*self._visible.values(), *self._below.values()) for cls in found}
            infos = filter(None, map(self._program.type_info, classes))
            self._bases = frozenset(base.fullname for info in infos for base in info.mro[1:])
        return name in self._bases

    def _is_users(self, name: str) -> bool:
        info = self._program.type_info(name)
        return info is not None and self._program.is_analysed(info.module_name)

    def _candidates(self, name: str, method: str) -> Iterable[str]:
        """Classes of which it must be seen whether they are below: the overrides of others, and whatever may implement a protocol."""
        if not self.is_protocol(name):
            return self._visible.get(method, ())
        return {*self._defining.get(method, ()), *self.defining(self._imported, method)}

    def is_protocol(self, name: str) -> bool:
        """May classes be below that one without saying so?"""
        info = self._program.type_info(name)
        return info is not None and info.is_protocol

    def defining(self, modules: frozenset[str], method: str) -> Iterator[str]:
        """The classes that define a method in a way that matters, in these modules and what they import."""
        for module in self._closure(modules):
            self._program.touched.add(module)
            yield from self._program.records.defines(module).get(method, ())

    def _closure(self, modules: frozenset[str]) -> frozenset[str]:
        found = self._closures.get(modules)
        if found is None:
            known = set(modules)
            stack = list(modules)
            while stack:
                new = set(self._program.records.reaches(stack.pop())) - known
                known |= new
                stack.extend(new)
            found = self._closures[modules] = frozenset(known)
        return found

    def _is_below(self, name: str, base: str) -> bool:
        info, base_info = self._program.type_info(name), self._program.type_info(base)
        if info is None or base_info is None:
            return False
        if base_info in info.mro:
            return True
        if not base_info.is_protocol or info.is_protocol:
            return False
        return is_subtype(fill_typevars_with_any(info), fill_typevars_with_any(base_info))


_VIRTUAL_DUNDERS = frozenset(
    [
        "__call__",
        "__enter__",
        "__exit__",
        "__aenter__",
        "__aexit__",
        "__iter__",
        "__next__",
        "__getitem__",
        "__setitem__",
        "__delitem__",
        "__contains__",
        "__len__",
        "__bool__",
        "__str__",
        "__repr__",
        "__eq__",
        "__lt__",
        "__hash__",
        "__add__",
        "__get__",
        "__set__",
    ]
)
