"""mypy's signatures of functions, and what type variables stand for in a receiver."""

from __future__ import annotations

from mypy.nodes import Decorator, FuncDef, OverloadedFuncDef, SymbolNode, Var
from mypy.types import CallableType, Overloaded, Type, TypeVarId, TypeVarType, get_proper_type

from mypy_fastapi_blocking.analysis.core import FunctionInfo, implementation, is_property
from mypy_fastapi_blocking.analysis.references import References
from mypy_fastapi_blocking.analysis.symbolic import declared_of
from mypy_fastapi_blocking.analysis.types import is_open
from mypy_fastapi_blocking.analysis.values import UNKNOWN, Cls, Inst, Value, is_literal


class Receivers(References):
    """The part of the machine that reads signatures and receivers."""

    __slots__ = ()

    def callables(self, info: FunctionInfo, raw: bool = False) -> list[CallableType]:
        """mypy's signatures of a function: the overloads, or the only one. `raw`: without what its decorators make of it."""
        typ = _signature(info.node, raw)
        proper = get_proper_type(typ) if typ is not None else None
        if isinstance(proper, CallableType):
            return [proper]
        if isinstance(proper, Overloaded):
            return list(proper.items)
        return []

    def has_generated_init(self, name: str) -> bool:
        """Was the constructor made from the attributes, by a data class or the like?"""
        info = self.program.type_info(name)
        symbol = info.get("__init__") if info is not None else None
        return (info is not None and info.is_named_tuple) or (symbol is not None and symbol.plugin_generated)

    def is_of(self, value: Inst, declared: Inst) -> bool:
        """May it be where an instance of that class is declared?"""
        return self.program.is_subclass(value.name, declared.name) or self.program.is_protocol(declared.name)

    def contradicts(self, given: Value, declared: Value) -> bool:
        """Is what the constructor was given under an attribute's name of another class than the attribute?"""
        if not isinstance(given, Inst) or not isinstance(declared, Inst) or is_open(declared):
            return False
        return not self.program.is_subclass(given.name, declared.name)

    def is_set_in_bases(self, name: str, owner: str, attribute: str) -> bool:
        """Do functions of a class that comes after `owner` in the bases set that attribute as well?"""
        mro = self.program.mro(name)
        for base in mro[mro.index(owner) + 1 :]:
            info = self.program.type_info(base)
            node = info.names[attribute].node if info is not None and attribute in info.names else None
            if isinstance(node, Var) and not (
                node.is_initialized_in_class and is_literal(self.units.attribute(base, attribute) or UNKNOWN)
            ):
                return True
        return False

    def is_object(self, value: Value) -> bool:
        """Is it an instance of a class of the user's that is no container?"""
        return (
            isinstance(value, Inst) and self.program.is_users(value.name) and not self.program.is_subclass(value.name, "typing.Collection")
        )

    def receiver_env(self, owner: str, receiver: Value) -> dict[TypeVarId, Value]:
        """What the type variables of the class `owner` stand for in that receiver."""
        receiver = declared_of(receiver)
        if not isinstance(receiver, (Inst, Cls)) or (receiver.name == owner and not receiver.args):
            return {}
        inner = {
            tv.id: arg
            for tv, arg in zip(self.program.type_variables(receiver.name), receiver.args, strict=False)
            if isinstance(tv, TypeVarType)
        }
        if receiver.name == owner:
            return dict(inner)
        mapped = self.program.supertype_args(receiver.name, owner)
        if mapped is None:
            return {}
        variables = self.program.type_variables(owner)
        return {tv.id: self.types.value(arg, inner) for tv, arg in zip(variables, mapped, strict=False) if isinstance(tv, TypeVarType)}


def _signature(node: SymbolNode | None, raw: bool) -> Type | None:
    """mypy's type of a function; of a property, its getter's."""
    if isinstance(node, OverloadedFuncDef) and node.is_property:
        first = implementation(node)
        return first.type if first is not None else None
    if isinstance(node, Decorator):
        return node.func.type if raw or is_property(node) or node.var.type is None else node.var.type
    return node.type if isinstance(node, (FuncDef, OverloadedFuncDef, Var)) else None
