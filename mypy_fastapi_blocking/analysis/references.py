"""What names mean outside of functions: definitions of the program, variables, and what only packs know."""

from __future__ import annotations

from mypy.nodes import Decorator, FuncDef, MypyFile, OverloadedFuncDef, SymbolNode, TypeAlias, TypeInfo, Var
from mypy.types import CallableType, Instance, Overloaded, get_proper_type

from mypy_fastapi_blocking.analysis.core import Core
from mypy_fastapi_blocking.analysis.values import NONE, UNKNOWN, Cls, External, Func, Module, Value, is_known
from mypy_fastapi_blocking.packs.model import PackClass, PackFunction, PackVariable


class References(Core):
    """The part of the machine that reads names."""

    __slots__ = ()

    def reference(self, node: SymbolNode | None, fullname: str) -> Value:
        """What a name means that mypy bound to a node outside of functions."""
        if isinstance(node, TypeInfo):
            return Cls(node.fullname)
        if isinstance(node, (FuncDef, OverloadedFuncDef, Decorator)):
            return Func(node.fullname or fullname)
        if isinstance(node, MypyFile):
            return Module(node.fullname)
        if isinstance(node, Var):
            return self.variable(node, node.fullname or fullname)
        if isinstance(node, TypeAlias):
            target = get_proper_type(node.target)
            if isinstance(target, Instance):
                return Cls(target.type.fullname, tuple(self.types.value(arg) for arg in target.args))
        return UNKNOWN

    def variable(self, var: Var, fullname: str) -> Value:
        """What a module's variable holds."""
        target = self.program.resolve_missing(fullname)
        if target != fullname or var.is_suppressed_import:
            found = self.external(target)
            instead = self.units.variable(fullname) if isinstance(found, External) else None  # `except ImportError: …`
            return found if instead is None or not is_known(instead) or instead == NONE else instead
        declared = self.types.value(var.type)
        item = self.program.pack_item(fullname)
        if isinstance(item, PackFunction) or self._is_function(var, fullname):
            return Func(fullname)
        if isinstance(item, PackVariable) and not is_known(declared):
            return self.types.pack_value(item.type)
        known = self.units.variable(fullname)
        return declared if known is None or not is_known(known) else known

    def _is_function(self, var: Var, fullname: str) -> bool:
        """Is it a library's name for a method of some object (`random.choice`)? Its signature tells what comes of what it is given."""
        typ = get_proper_type(var.type) if var.type is not None else None
        return isinstance(typ, (CallableType, Overloaded)) and self.program.is_stable(fullname)

    def external(self, fullname: str) -> Value:
        """What a name is that lies outside of what mypy knows."""
        node = self.program.node(fullname)
        if node is not None and not (isinstance(node, Var) and node.is_suppressed_import):
            return self.reference(node, fullname)
        item = self.program.pack_item(fullname)
        if isinstance(item, PackFunction):
            return Func(item.fullname)
        if isinstance(item, PackClass):
            return Cls(item.fullname)
        if isinstance(item, PackVariable):
            return self.types.pack_value(item.type)
        return External(fullname)
