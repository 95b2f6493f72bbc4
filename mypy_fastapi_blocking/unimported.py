"""Annotations with a class of a module that mypy could not import.

With `from lib import Client`, mypy's `Any` for the annotation `Client` says what could not be imported: `Client`. With `import lib` and the
annotation `lib.Client` it says `lib`, and the class is forgotten. This completes the name; the type is the one that mypy makes. Only names
of libraries that packs know are touched: the daemon goes by mypy's name to find what to check again once the module is there.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from typing import TYPE_CHECKING, TypeGuard

from mypy.nodes import MypyFile, SymbolTableNode, TypeInfo, Var
from mypy.types import AnyType, TypeOfAny

if TYPE_CHECKING:
    from mypy.plugin import AnalyzeTypeContext
    from mypy.types import Type


class Unimported:
    """A hook of mypy's for such annotations."""

    def __init__(self, libraries: Callable[[], Container[str]]) -> None:
        self._libraries = libraries
        self._is_within = False  # a hook that asks mypy for its type is called for that type again

    def hook(self, fullname: str, modules: Mapping[str, MypyFile]) -> Callable[[AnalyzeTypeContext], Type] | None:
        """For `get_type_analyze_hook`: None unless the name leads through a variable that stands for a missing module."""
        if self._is_within or not _is_behind_missing(fullname, modules):
            return None

        def complete(context: AnalyzeTypeContext) -> Type:
            self._is_within = True
            try:
                typ = context.api.analyze_type(context.type)
            finally:
                self._is_within = False
            return typ.copy_modified(missing_import_name=fullname) if self._is_of_library(typ) else typ

        return complete

    def _is_of_library(self, typ: Type) -> TypeGuard[AnyType]:
        if not isinstance(typ, AnyType) or typ.type_of_any != TypeOfAny.from_unimported_type or typ.missing_import_name is None:
            return False
        return typ.missing_import_name.partition(".")[0] in self._libraries()


def _is_behind_missing(fullname: str, modules: Mapping[str, MypyFile]) -> bool:
    module, _, name = fullname.rpartition(".")
    if not module or module in modules:  # nearly all names
        return False
    names = [name]
    while module and module not in modules:
        module, _, name = module.rpartition(".")
        names.append(name)
    if not module:
        return True  # imported in a function, where mypy gives the name no module
    table: Mapping[str, SymbolTableNode] = modules[module].names
    for name in reversed(names[1:]):
        symbol = table.get(name)
        if symbol is None or not isinstance(symbol.node, TypeInfo):
            return symbol is not None and isinstance(symbol.node, Var) and symbol.node.is_suppressed_import
        table = symbol.node.names
    return False
