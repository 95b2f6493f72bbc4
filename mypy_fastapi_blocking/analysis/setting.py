"""Setting and deleting attributes, and making classes: what these statements run."""

from __future__ import annotations

from mypy.nodes import OverloadedFuncDef, TypeInfo, Var

from mypy_fastapi_blocking.analysis.operations import Operations
from mypy_fastapi_blocking.analysis.symbolic import declared_of, only_callers_know
from mypy_fastapi_blocking.analysis.values import UNKNOWN, Arg, Cls, Func, Inst, Lit, Value, members


class Setting(Operations):
    """The part of the machine that sets attributes."""

    __slots__ = ()

    def set_member(self, base: Value, name: str, value: Value) -> None:
        """What assigning `base.name` runs: `__setattr__`, a property's setter, a descriptor's `__set__`."""
        if only_callers_know(base):
            self.left_open(base, "setattr", Lit(name), value)
        for instance in members(declared_of(base)):
            if isinstance(instance, Inst):
                self._set(base if len(members(declared_of(base))) == 1 else instance, instance, name, value)

    def _set(self, base: Value, instance: Inst, name: str, value: Value) -> None:
        if any(self.is_promised(f"{owner}.{name}") for owner in self.program.mro(instance.name)):
            self.promised(value)
        if self._overridden(base, instance, "__setattr__", Lit(name), value):
            return
        found = self.program.member(instance.name, name)
        if found is None or found.owner == "builtins.object":
            return
        if isinstance(found.node, OverloadedFuncDef) and found.node.is_property and self.program.is_analysed(found.node.info.module_name):
            self.call(Func(f"{found.owner}.{name}@setter", base, raw=True), (Arg(value),))
        elif isinstance(found.node, Var) and found.node.is_initialized_in_class:
            held = self.var_value(instance, found, base)
            if isinstance(held, Inst) and self.own_member(held, "__set__"):
                self.call(self.member(held, "__set__"), (Arg(base), Arg(value)))

    def delete_member(self, base: Value, name: str) -> None:
        """What `del base.name` runs: `__delattr__`, a property's deleter, a descriptor's `__delete__`."""
        instance = declared_of(base)
        if only_callers_know(base):
            self.left_open(base, "delattr", Lit(name))
        if not isinstance(instance, Inst) or self._overridden(base, instance, "__delattr__", Lit(name)):
            return
        found = self.program.member(instance.name, name)
        if found is None:
            return
        if self.units.kind(f"{found.owner}.{name}@deleter") is not None:
            self.call(Func(f"{found.owner}.{name}@deleter", base, raw=True), ())
        elif isinstance(found.node, Var) and found.node.is_initialized_in_class:
            held = self.var_value(instance, found, base)
            if isinstance(held, Inst) and self.own_member(held, "__delete__"):
                self.call(self.member(held, "__delete__"), (Arg(base),))

    def _overridden(self, base: Value, instance: Inst, method: str, *args: Value) -> bool:
        """The user's own `__setattr__` or `__delattr__`, if there is one."""
        found = self.program.member(instance.name, method)
        if found is None or found.owner == "builtins.object" or not self.function(f"{found.owner}.{method}").body:
            return False
        self.call(self.member(base, method), tuple(map(Arg, args)))
        return True

    def class_made(self, info: TypeInfo, keywords: tuple[Arg, ...]) -> None:
        """The end of a class statement: the metaclass, `__set_name__` of what the class holds, `__init_subclass__` of its bases."""
        cls = Cls(info.fullname)
        for method in ("__new__", "__init__"):
            made_by = self.metaclass_member(info.fullname, method)
            if made_by is not None:
                self.call(Func(made_by, cls), (Arg(UNKNOWN), Arg(UNKNOWN), Arg(UNKNOWN), *keywords))
        for name, symbol in info.names.items():
            if isinstance(symbol.node, Var) and symbol.node.is_initialized_in_class:
                for held in members(self.units.attribute(info.fullname, name) or UNKNOWN):
                    if isinstance(held, Inst):
                        self.dunder(held, "__set_name__", cls, Lit(name))
        hook = self.program.member(info.fullname, "__init_subclass__", after=info.fullname)
        if hook is not None and self.function(f"{hook.owner}.__init_subclass__").body:
            self.call(Func(f"{hook.owner}.__init_subclass__", cls), keywords)
