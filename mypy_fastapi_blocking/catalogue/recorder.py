"""A mypy plugin for one run of `stubs new`: ours, and beside it writes down what it learnt of a library's functions.

It uses nothing but what any plugin may: the records that our plugin leaves in the symbol tables, read when a module is finished.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from mypy.nodes import Decorator, FuncDef, MypyFile, OverloadedFuncDef, SymbolNode, SymbolTable, TypeInfo, Var
from mypy.types import LiteralType

import mypy_fastapi_blocking
from mypy_fastapi_blocking.packs import locate
from mypy_fastapi_blocking.store import FUNCTION

RECORDS: Final = "MYPY_FASTAPI_BLOCKING_RECORDS"
"""The environment variable that names the file to write to."""

SHIPPED: Final = "MYPY_FASTAPI_BLOCKING_SHIPPED"
"""The one that names the folder of packs to take for ours: a library's own pack must not answer for it."""


def plugin(version: str) -> type[Any]:
    """mypy's entry point."""
    shipped = Path(os.environ[SHIPPED])
    setattr(locate, "shipped_root", lambda: shipped)  # noqa: B010 (what is typed as a cached function)
    base = mypy_fastapi_blocking.plugin(version)

    def finish(self: Any, file: MypyFile) -> set[str]:
        found: set[str] = base.get_additional_indirect_deps(self, file)
        with open(os.environ[RECORDS], "a", encoding="utf-8") as records:
            records.write(json.dumps(module_data(file)) + "\n")
        return found

    return type("Recorder", (base,), {"get_additional_indirect_deps": finish})


def module_data(tree: MypyFile) -> dict[str, Any]:
    """What `draft.py` has to know of a module."""
    return {
        "module": tree.fullname,
        "functions": {name: _function(node) for name, node in _functions(tree.names, tree.fullname, "")},
        "published": dict(_published(tree)),
        "records": {name.removesuffix(FUNCTION): record for name, record in _records(tree)},
    }


def _functions(table: SymbolTable, owner: str, prefix: str) -> Iterator[tuple[str, SymbolNode]]:
    for name, symbol in table.items():
        node = symbol.node
        if node is None or node.fullname != f"{owner}.{name}":
            continue
        if isinstance(node, (FuncDef, Decorator, OverloadedFuncDef)):
            yield f"{prefix}{name}", node
        elif isinstance(node, TypeInfo):
            yield from _functions(node.names, node.fullname, f"{prefix}{name}.")


def _function(node: SymbolNode) -> dict[str, Any]:
    first = node.items[0] if isinstance(node, OverloadedFuncDef) and node.items else node
    function = first.func if isinstance(first, Decorator) else first
    if not isinstance(function, FuncDef):
        return {}
    is_property = function.is_property or (isinstance(first, Decorator) and first.var.is_property)
    kinds = {"classmethod": function.is_class, "staticmethod": function.is_static, "property": is_property}
    return {
        "kind": next((kind for kind, holds in kinds.items() if holds), ""),
        "async": function.is_coroutine or function.is_async_generator,
        "generator": function.is_generator,
    }


def _published(tree: MypyFile) -> Iterator[tuple[str, str]]:
    """Public names that the module has from elsewhere."""
    for name, symbol in tree.names.items():
        node = symbol.node
        is_public = symbol.module_public and not name.startswith("_")
        if is_public and isinstance(node, (FuncDef, Decorator, OverloadedFuncDef, TypeInfo)) and node.fullname != f"{tree.fullname}.{name}":
            yield name, node.fullname


def _records(tree: MypyFile) -> Iterator[tuple[str, Any]]:
    for name, symbol in tree.names.items():
        if name.endswith(FUNCTION) and isinstance(symbol.node, Var) and isinstance(symbol.node.type, LiteralType):
            yield name, json.loads(str(symbol.node.type.value))
