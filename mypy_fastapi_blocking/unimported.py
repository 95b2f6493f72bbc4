"""Annotations with a class of a module that mypy could not import.

With `from lib import Client`, mypy's `Any` for the annotation `Client` says what could not be imported: `Client`. With `import lib` and the
annotation `lib.Client` it says `lib`, and the class is forgotten. This completes the name; the type is the one that mypy makes. Only names
of libraries that packs know are touched: the daemon goes by mypy's name to find what to check again once the module is there.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from typing import TYPE_CHECKING

from mypy.nodes import MypyFile, SymbolTableNode, TypeInfo, Var
from mypy.types import AnyType, TypeOfAny

from mypy_fastapi_blocking.modules import missing_imports

if TYPE_CHECKING:
    from mypy.plugin import AnalyzeTypeContext
    from mypy.types import Type


class Unimported:
    """A hook of mypy's for such annotations."""

    def __init__(self, libraries: Callable[[], Container[str]]) -> None:
        self._libraries = libraries
        self._is_within = False  # a hook that asks mypy for its type is called for that type again

    def hook(self, fullname: str, modules: Mapping[str, MypyFile]) -> Callable[[AnalyzeTypeContext], Type] | None:
        """For `get_type_analyze_hook`: None unless the name leads through a variable that stands for a missing module of a library."""
        if self._is_within or (missing := _missing_module(fullname, modules)) is None or missing.partition(".")[0] not in self._libraries():
            return None

        def complete(context: AnalyzeTypeContext) -> Type:
            self._is_within = True
            try:
                typ = context.api.analyze_type(context.type)
            finally:
                self._is_within = False
            if isinstance(typ, AnyType) and typ.type_of_any == TypeOfAny.from_unimported_type:
                return typ.copy_modified(missing_import_name=fullname)
            return typ

        return complete


def _missing_module(fullname: str, modules: Mapping[str, MypyFile]) -> str | None:
    """The missing module that a name leads through, if it does."""
    module, _, name = fullname.rpartition(".")
    if not module or module in modules:  # nearly all names
        return None
    names = [name]
    while module and module not in modules:
        module, _, name = module.rpartition(".")
        names.append(name)
    if not module:
        return fullname  # imported in a function, where mypy gives the name no module
    table: Mapping[str, SymbolTableNode] = modules[module].names
    for name in reversed(names[1:]):
        symbol = table.get(name)
        if symbol is None or not isinstance(symbol.node, TypeInfo):
            is_missing = symbol is not None and isinstance(symbol.node, Var) and symbol.node.is_suppressed_import
            return dict(missing_imports(modules[module], modules)).get(name) if is_missing else None
        table = symbol.node.names
    return None
