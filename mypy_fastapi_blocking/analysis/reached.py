"""What modules reach by their imports, and which methods that matter are defined there: read from the records of each module once.

A module's records tell the methods of its own classes, and which modules it imports. What that comes to for everything that a module reaches is
kept in its records as a digest only: it changes whenever such a method comes or goes, and with it the records of whoever imports the module.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple

from mypy_fastapi_blocking.analysis.earlier import RecordSource

Classes = dict[str, list[str]]
"""By method name, full names of classes in order."""
Mros = dict[str, list[str]]
"""By full name of a class, those of its bases."""


class _Own(NamedTuple):
    """What the records of a module say."""

    reaches: list[str]
    defines: Classes
    mros: Mros


class Reached:
    """An index over the records of all modules that were asked about."""

    def __init__(self, records: RecordSource) -> None:
        self._records = records
        self.start_anew()

    def start_anew(self) -> None:
        """Modules came or went."""
        self._closures: dict[str, frozenset[str]] = {}
        self._read: dict[str, _Own] = {}
        self._written: set[str] = set()
        self._digests: dict[str, str] = {}  # by module: of its own methods, "" for none
        self._below: dict[tuple[str, str], dict[str, list[str]]] = {}  # by base and method: by module, the classes
        self._defining: dict[str, dict[str, list[str]]] = {}  # by method: by module, the classes
        self._bases: dict[str, set[str]] = {}  # by base: the modules with such classes

    def written(self, module: str) -> None:
        """The records of a module may be others now."""
        if module in self._read:
            self._written.add(module)

    def closure(self, modules: Iterable[str]) -> frozenset[str]:
        """Modules and everything that they reach."""
        if self._written:
            self._catch_up()
        return frozenset().union(*map(self._closure, modules))

    def _catch_up(self) -> None:
        """Only the daemon analyses a module twice."""
        changed = {name: own for name in self._written if (own := self._own(name)) != self._read[name]}
        self._written.clear()
        if any(own.reaches != self._read[name].reaches for name, own in changed.items()):
            self.start_anew()
            return
        for name in changed:
            for classes in (*self._below.values(), *self._defining.values()):
                classes.pop(name, None)
            for modules in self._bases.values():
                modules.discard(name)
            self._add(name)

    def _closure(self, module: str) -> frozenset[str]:
        found = self._closures.get(module)
        if found is None:
            known, stack = {module}, [module]
            while stack:
                for name in self._records.reaches(stack.pop()):
                    if name in self._closures:
                        known |= self._closures[name]
                    elif name not in known:
                        known.add(name)
                        stack.append(name)
            found = self._closures[module] = frozenset(known)
            for name in found.difference(self._read):
                self._add(name)
        return found

    def _own(self, module: str) -> _Own:
        return _Own(self._records.reaches(module), self._records.defines(module), self._records.mros(module))

    def _add(self, module: str) -> None:
        own = self._read[module] = self._own(module)
        for method, classes in own.defines.items():
            self._defining.setdefault(method, {})[module] = classes
            for cls in classes:
                for base in own.mros.get(cls, ()):
                    self._below.setdefault((base, method), {}).setdefault(module, []).append(cls)
                    self._bases.setdefault(base, set()).add(module)
        self._digests[module] = _digest(own.defines, own.mros)

    def below(self, base: str, method: str, modules: frozenset[str]) -> Iterator[str]:
        """The classes of these modules that are derived from `base` and override that method, whether or not it has it."""
        for module, classes in self._below.get((base, method), {}).items():
            if module in modules:
                yield from classes

    def defining(self, method: str, modules: frozenset[str]) -> Iterator[str]:
        """The classes of these modules that define a method."""
        for module, classes in self._defining.get(method, {}).items():
            if module in modules:
                yield from classes

    def is_overridden(self, base: str, modules: frozenset[str]) -> bool:
        """Has one of these modules a class derived from `base` that overrides a method?"""
        return not modules.isdisjoint(self._bases.get(base, ()))

    def digest(self, modules: frozenset[str], own: Iterable[tuple[Classes, Mros]]) -> str:
        """Stands for all methods in these modules and in those that are being analysed; "" if there are none."""
        found = [digest for module in modules if (digest := self._digests.get(module))]
        found.extend(digest for defines, mros in own if (digest := _digest(defines, mros)))
        return _hash(sorted(found)) if found else ""


def _digest(defines: Classes, mros: Mros) -> str:
    """Of a module's own methods; "" for none."""
    return _hash([defines, mros]) if defines else ""


def _hash(data: object) -> str:
    return blake2b(json.dumps(data, sort_keys=True).encode(), digest_size=16).hexdigest()
