"""Which overrides of a method may run: those in classes that the calling module can see, that is, in its import closure (DESIGN 7).

Classes with a base of the user's own override what that has. Others count only where a call is made through a protocol that they implement.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mypy.nodes import TypeInfo
from mypy.subtypes import is_subtype
from mypy.typevars import fill_typevars_with_any

from mypy_fastapi_blocking.analysis.core import implementation
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.reached import Classes, Mros, Reached


class Hierarchy:
    """By method name, the visible classes that define it."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.reached = Reached(program.records)
        self._defining: dict[str, list[str]] = {}  # by method: classes of the group
        self._below: dict[tuple[str, str], list[str]] = {}  # by base and method: classes of the group
        self._found: dict[tuple[str, str], tuple[str, ...]] = {}
        self.visible: frozenset[str] = frozenset()  # the modules outside of the group that it reaches
        self._bases: set[str] = set()  # classes that have overridden ones below in the group

    def use(self, imported: Iterable[str], classes: Iterable[TypeInfo]) -> None:
        """Start anew with the modules that the group imports, and its own classes."""
        self.visible = self.reached.closure(imported)
        self._bases = set()
        self._defining = {}
        self._below = {}
        self._found = {}  # a group without classes must not see what another group saw
        for info in classes:
            self.add(info)

    def digest(self, own: Iterable[tuple[Classes, Mros]]) -> str:
        """Stands for all methods that the group sees, its own included; "" if there are none."""
        return self.reached.digest(self.visible, own)

    def add(self, info: TypeInfo) -> None:
        """A class of the group."""
        self._found.clear()
        for name, symbol in info.names.items():
            if implementation(symbol.node) is not None and (not name.startswith("__") or name in _VIRTUAL_DUNDERS):
                self._defining.setdefault(name, []).append(info.fullname)
                for base in info.mro[1:]:
                    self._bases.add(base.fullname)
                    self._below.setdefault((base.fullname, name), []).append(info.fullname)

    def overriding(self, name: str, method: str) -> tuple[str, ...]:
        """The full names of the overrides that a call on an instance of the class may enter.

        None for a library's class: that a `dict` might be the user's own kind of dict is no reason to say that it blocks.
        """
        key = (name, method)
        if key not in self._found and not self._program.is_users(name):
            self._found[key] = ()
        if key not in self._found:
            below = {*self._below.get(key, ()), *self._implementing(name, method), *self.seen_from(self.visible, name, method)}
            self._found[key] = tuple(sorted(f"{other}.{method}" for other in below if other != name))
        return self._found[key]

    def seen_from(self, modules: frozenset[str], name: str, method: str) -> Iterator[str]:
        """The classes of these modules that are below a class and define a method."""
        if self._program.is_protocol(name):
            return (other for other in self.reached.defining(method, modules) if self._is_below(other, name))
        return self.reached.below(name, method, modules)

    def _implementing(self, name: str, method: str) -> Iterator[str]:
        """The classes of the group that implement a protocol without saying so."""
        candidates = self._defining.get(method, ()) if self._program.is_protocol(name) else ()
        return (other for other in candidates if self._is_below(other, name))

    def is_overridden(self, name: str) -> bool:
        """Can the group see a class below that one that overrides a method?"""
        return name in self._bases or self.reached.is_overridden(name, self.visible)

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
