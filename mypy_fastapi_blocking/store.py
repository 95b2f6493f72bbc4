"""Summaries in mypy's symbol tables: written there they are in mypy's cache, count in the interface hash, and reach other processes.

A record is a `Var` whose type is a literal string holding JSON. Names contain an `@`, which no Python name can. The daemon never leaves its
process: there the same JSON is kept beside the symbol tables (`memory`), so that a changed record does not make mypy check anything again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from mypy.nodes import GDEF, MypyFile, SymbolTableNode, TypeInfo, Var
from mypy.types import Instance, LiteralType

from mypy_fastapi_blocking.analysis.earlier import Callback, Puts
from mypy_fastapi_blocking.analysis.summary import Summary, dump_summary, dump_value, load_summary, load_value
from mypy_fastapi_blocking.analysis.values import Value

FUNCTION = "@blocking"  # helper@blocking, Class.method@blocking: a function's summary
VALUE = "@value"  # name@value, Class.attribute@value: what a variable holds, where mypy's types don't say
MODULE = "@module"  # imports, bases and overrides of a module

JsonDict = dict[str, Any]


class _Kept:
    """What was read of the records of one module's tree."""

    __slots__ = ("header", "puts", "summaries", "tree", "values")

    def __init__(self, tree: MypyFile | None) -> None:
        self.tree = tree
        self.summaries: dict[str, Summary | None] = {}
        self.values: dict[str, Value | None] = {}
        self.header: list[JsonDict | None] = []  # one item, once it is read
        self.puts: Puts | None = None


class Records:
    """The records in mypy's symbol tables, or in memory, read lazily."""

    def __init__(self, modules: Mapping[str, MypyFile]) -> None:
        self._modules = modules
        self.memory: dict[str, dict[str, str]] = {}  # module -> record name -> JSON
        self._kept: dict[str, _Kept] = {}

    def forget(self, module: str | None = None) -> None:
        """The records of that module, or of any, have changed."""
        if module is None:
            self._kept.clear()
        else:
            self._kept.pop(module, None)

    def _of(self, module: str) -> _Kept:
        tree = self._modules.get(module)
        kept = self._kept.get(module)
        if kept is None or kept.tree is not tree:  # mypy has read it since
            kept = self._kept[module] = _Kept(tree)
        return kept

    def summary(self, module: str, name: str) -> Summary | None:
        """The summary of a function of a module (`name` is relative to it), or None when there is nothing to know."""
        kept = self._of(module).summaries
        if name not in kept:
            data = self._payload(module, name + FUNCTION)
            kept[name] = load_summary(data) if data is not None else None
        return kept[name]

    def value(self, module: str, name: str) -> Value | None:
        """What a variable holds, where mypy's types don't say."""
        kept = self._of(module).values
        if name not in kept:
            data = self._payload(module, name + VALUE)
            kept[name] = load_value(data) if data is not None else None
        return kept[name]

    def is_analysed(self, module: str) -> bool:
        """Has that module been analysed, in this run or the one that wrote the cache?"""
        header = self._header(module)
        return header is not None and not header.get("marks")

    def imports(self, module: str) -> dict[str, str]:
        """The names of a module that come from packages which mypy knows nothing of, with their full names."""
        found: dict[str, str] = (self._header(module) or {}).get("imports", {})
        return found

    def bases(self, module: str) -> dict[str, list[str]]:
        """For classes of a module: the base classes that mypy knows nothing of."""
        found: dict[str, list[str]] = (self._header(module) or {}).get("bases", {})
        return found

    def defines(self, module: str) -> dict[str, list[str]]:
        """By method name: the classes of a module that define it in a way that matters."""
        found: dict[str, list[str]] = (self._header(module) or {}).get("defines", {})
        return found

    def mros(self, module: str) -> dict[str, list[str]]:
        """For such classes that have a base of the user's own: what they are derived from."""
        found: dict[str, list[str]] = (self._header(module) or {}).get("mros", {})
        return found

    def reaches(self, module: str) -> list[str]:
        """The analysed modules that a module imports."""
        found: list[str] = (self._header(module) or {}).get("reaches", [])
        return found

    def callbacks(self, module: str) -> dict[str, list[Callback]]:
        """By class of a module: what runs when an instance is made from data or turned into data (analysis/models.py)."""
        found: dict[str, list[list[Any]]] = (self._header(module) or {}).get("callbacks", {})
        return {cls: [Callback(*parts) for parts in callbacks] for cls, callbacks in found.items()}

    def puts(self, module: str) -> Puts:
        """What a module, and what it imports, put into containers and attributes of other modules (analysis/elsewhere.py)."""
        kept = self._of(module)
        if kept.puts is None:
            found: dict[str, list[Any]] = (self._header(module) or {}).get("puts", {})
            kept.puts = {target: tuple(map(load_value, values)) for target, values in found.items()}
        return kept.puts

    def _header(self, module: str) -> JsonDict | None:
        kept = self._of(module).header
        if not kept:
            kept.append(self._payload(module, MODULE))
        return kept[0]

    def _payload(self, module: str, name: str) -> Any:
        kept = self.memory.get(module)
        text = kept.get(name) if kept is not None else _stored(self._modules.get(module), name)
        return json.loads(text) if text is not None else None


def _stored(tree: MypyFile | None, name: str) -> str | None:
    symbol = tree.names.get(name) if tree is not None else None
    if symbol is None or not isinstance(symbol.node, Var) or not isinstance(symbol.node.type, LiteralType):
        return None
    return str(symbol.node.type.value)


def dump_puts(puts: Puts) -> dict[str, list[Any]]:
    """What is put where, as JSON data."""
    return {target: sorted(map(dump_value, values), key=repr) for target, values in puts.items() if values}


class Writer:
    """Replaces the records of one module: in its symbol table, or in `memory` if that is given."""

    def __init__(self, tree: MypyFile, str_info: TypeInfo, memory: dict[str, dict[str, str]] | None = None) -> None:
        self._tree = tree
        self._str = Instance(str_info, [])
        self._memory = memory
        self._written: dict[str, str] = {}

    def header(self, data: JsonDict) -> None:
        """What is known of the module as a whole."""
        self._add(MODULE, data)

    def summary(self, name: str, summary: Summary) -> None:
        """A function's summary."""
        self._add(name + FUNCTION, dump_summary(summary))

    def value(self, name: str, value: Value) -> None:
        """What a variable holds."""
        self._add(name + VALUE, dump_value(value))

    def finish(self) -> None:
        """Write them, and nothing else: records of an earlier state go."""
        if self._memory is not None:
            self._memory[self._tree.fullname] = self._written
            return
        for stale in [name for name in self._tree.names if _is_record(name)]:
            del self._tree.names[stale]
        for name, payload in self._written.items():
            self._write(name, payload)

    def _add(self, name: str, data: Any) -> None:
        self._written[name] = json.dumps(data, separators=(",", ":"), sort_keys=True)

    def _write(self, name: str, payload: str) -> None:
        var = Var(name, LiteralType(payload, self._str))
        var._fullname = f"{self._tree.fullname}.{name}"
        var.is_ready = True
        self._tree.names[name] = SymbolTableNode(GDEF, var, module_public=False, module_hidden=True, plugin_generated=True)


def _is_record(name: str) -> bool:
    return name.endswith((FUNCTION, VALUE, MODULE))
