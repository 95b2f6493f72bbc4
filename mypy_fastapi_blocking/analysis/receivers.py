"""mypy's signatures of functions, and what type variables stand for in a receiver."""

from __future__ import annotations

from mypy.nodes import Decorator, FuncDef, OverloadedFuncDef, SymbolNode, Var
from mypy.types import CallableType, Overloaded, Type, TypeVarId, TypeVarType, get_proper_type

from mypy_fastapi_blocking.analysis.core import FunctionInfo, implementation, is_property
from mypy_fastapi_blocking.analysis.references import References
from mypy_fastapi_blocking.analysis.symbolic import ARGUMENT, declared_of, is_own
from mypy_fastapi_blocking.analysis.syntax import is_container
from mypy_fastapi_blocking.analysis.types import is_open
from mypy_fastapi_blocking.analysis.values import NONE, UNKNOWN, Arg, Cls, Inst, Lit, Result, Tup, Value, is_known, is_literal


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

    def is_below(self, one: Value, other: Value) -> bool:
        """Is one of a class below that of the other, of which the class is not known exactly?"""
        if (isinstance(one, Inst) and isinstance(other, Inst)) or (isinstance(one, Cls) and isinstance(other, Cls)):
            return not other.exact and one.name != other.name and self.program.is_subclass(one.name, other.name)
        return False

    def may_stand_for(self, cls: str, declared: Inst | Cls) -> bool:
        """May it be an instance of that class where one of a generic class with these arguments is declared (`Store[Item]`)?"""
        own = self.program.supertype_args(cls, declared.name) if declared.args else None
        return own is None or not any(
            self._are_apart(given, self.types.value(arg))
            for given, arg in zip(declared.args, own, strict=False)
            if not isinstance(arg, TypeVarType)
        )

    def _are_apart(self, one: Value, other: Value) -> bool:
        """Are both classes of the user's of which neither is below the other?"""
        if not isinstance(one, Inst) or not isinstance(other, Inst) or not all(map(self.program.is_users, (one.name, other.name))):
            return False
        return not self.program.is_subclass(one.name, other.name) and not self.program.is_subclass(other.name, one.name)

    def is_for_classes_below(self, known: Inst, name: str) -> bool:
        """Is it nothing that the class has, so that the classes that it is mixed into must?"""
        return self.program.member(known.name, name) is None and self.program.is_users(known.name) and not name.startswith("__")

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
        known = declared_of(receiver)
        if not isinstance(known, (Inst, Cls)):
            return {}
        own = self.program.type_variables(known.name)
        args = known.args or (self._own_arguments(receiver, known) if own and is_own(receiver) else ())
        inner = {tv.id: arg for tv, arg in zip(own, args, strict=False) if isinstance(tv, TypeVarType)}
        if known.name == owner:
            return inner
        mapped = self.program.supertype_args(known.name, owner)
        variables = self.program.type_variables(owner)
        if mapped is None:  # a class that exists only in a pack takes what its base does
            args = known.args if self.program.type_info(known.name) is None else ()
            return {tv.id: arg for tv, arg in zip(variables, args, strict=False) if isinstance(tv, TypeVarType)}
        return {tv.id: self.types.value(arg, inner) for tv, arg in zip(variables, mapped, strict=False) if isinstance(tv, TypeVarType)}

    def _own_arguments(self, receiver: Value, known: Inst | Cls) -> tuple[Value, ...]:
        """What a class that is generic in classes of the user's calls its arguments in its own methods: they are for the class at hand to say."""
        bounds = [self.types.value(variable) for variable in self.program.type_variables(known.name)]
        if not isinstance(known, Inst) or not any(map(self.units.may_be_told, bounds)):
            return ()
        return tuple(
            Result(receiver, (Arg(Lit(known.name)), Arg(Lit(position))), ARGUMENT, bound) if self.units.may_be_told(bound) else bound
            for position, bound in enumerate(bounds)
        )

    def is_generic(self, known: Value) -> bool:
        """Is it an instance of a generic class of the user's, which of them is for callers to say?"""
        return (
            isinstance(known, Inst)
            and not known.args
            and self.program.is_users(known.name)
            and bool(self.program.type_variables(known.name))
        )

    def type_argument(self, receiver: Value, owner: Value, position: Value) -> Value:
        """What that type variable of a class stands for in the receiver."""
        assert isinstance(owner, Lit) and isinstance(owner.value, str) and isinstance(position, Lit) and isinstance(position.value, int)
        variables = self.program.type_variables(owner.value)[position.value :]
        return self.types.value(variables[0], self.receiver_env(owner.value, receiver)) if variables else UNKNOWN


def may_be_replaced(value: Value) -> bool:
    """Is it something that says little of what a subclass may have instead: a class, nothing, or an empty container?"""
    if isinstance(value, Inst):
        return value.name in ("builtins.list", "builtins.dict", "builtins.tuple", "builtins.set") and not any(map(is_known, value.args))
    return isinstance(value, Cls) or value in (NONE, Tup(()))


def is_of_argument(declared: Value) -> bool:
    """Is it what the class at hand is generic in, or a container of that?"""
    if isinstance(declared, Inst) and is_container(declared.name):
        return any(map(is_of_argument, declared.args))
    return isinstance(declared, Result) and declared.how == ARGUMENT


def _signature(node: SymbolNode | None, raw: bool) -> Type | None:
    """mypy's type of a function; of a property, its getter's."""
    if isinstance(node, OverloadedFuncDef) and node.is_property:
        first = implementation(node)
        return first.type if first is not None else None
    if isinstance(node, Decorator):
        return node.func.type if raw or is_property(node) or node.var.type is None else node.var.type
    return node.type if isinstance(node, (FuncDef, OverloadedFuncDef, Var)) else None
