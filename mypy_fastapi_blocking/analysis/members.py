"""Attribute access: what `base.name` is, and what reading it runs (properties, descriptors, `__getattr__`)."""

from __future__ import annotations

from mypy.nodes import Decorator, TypeInfo, Var

from mypy_fastapi_blocking.analysis.core import FunctionInfo, is_annotated, is_property, wrapped_by
from mypy_fastapi_blocking.analysis.elsewhere import is_elsewhere, is_given, known_here, target_of
from mypy_fastapi_blocking.analysis.enumerations import Enumerations
from mypy_fastapi_blocking.analysis.program import Found
from mypy_fastapi_blocking.analysis.receivers import is_of_argument, may_be_replaced
from mypy_fastapi_blocking.analysis.symbolic import CHOSEN, declared_of, is_own, is_symbolic, only_callers_know
from mypy_fastapi_blocking.analysis.types import is_open, says_nothing
from mypy_fastapi_blocking.analysis.values import (
    FUNCTIONS,
    NEVER,
    NONE,
    UNKNOWN,
    Arg,
    Bound,
    Cls,
    External,
    Fn,
    Func,
    Inst,
    Lit,
    Local,
    Member,
    Module,
    Param,
    Result,
    Suspended,
    Tup,
    Union,
    Value,
    generalised,
    inexact,
    is_known,
    is_literal,
    join,
    join2,
    members,
)
from mypy_fastapi_blocking.packs.model import PackClass, PackFunction, PackVariable, TypeRef


class Members(Enumerations):
    """The part of the machine that reads attributes and names."""

    __slots__ = ()

    # -- attributes ----------------------------------------------------------------------------------------------------

    def member(self, base: Value, name: str) -> Value:
        """What reading `base.name` gives; what it runs are effects."""
        match base:
            case Inst():
                target = target_of(Param(name))
                return self.units.put_into(target, base) if target else self._instance_member(base, name, base)
            case Param() | Member() | Result():
                return self._symbolic_member(base, name) if not is_elsewhere(name) else Member(base, name)
            case Cls():
                return self._class_member(base, name, base)
            case Module(module):
                return self._module_member(module, name)
            case External(fullname):
                return self.external(f"{fullname}.{name}")
            case Union(items):  # what is read is there, so the value is not None
                return join(self.member(item, name) for item in items if item != NONE)
            case Tup(items):
                return self.member(Inst("builtins.tuple", (join(items),)), name)
            case Lit(value):
                return UNKNOWN if value is None else self.member(Inst(self.program.class_of(base) or ""), name)
            case Func(function) if name == "__wrapped__":
                return Func(function, base.receiver, raw=True)
            case Func(function):
                decorated = self.units.decorated(function) or UNKNOWN
                made = [self.member(member, name) for member in members(decorated) if isinstance(member, Inst)]
                return join(made) if made else UNKNOWN
            case Suspended(type=type_):
                return self._suspended_member(base, type_, name)
        return NEVER if base == NEVER else UNKNOWN

    def _symbolic_member(self, base: Value, name: str) -> Value:
        known = declared_of(base)
        if isinstance(known, Inst):
            return self._parameter_member(base, known, name)
        if isinstance(known, Cls):
            return self._class_member(known, name, base)
        if not is_known(known):
            self.left_open(base, "getattr", Lit(name))
        return Member(base, name)

    def callee(self, base: Value, name: str) -> Value:
        """What `base.name` is in `base.name(...)`: of what only the callers know, it is read when it is called."""
        if isinstance(base, Union):
            return join(self.callee(item, name) for item in base.members)
        return Member(base, name) if only_callers_know(base) else self.member(base, name)

    def _parameter_member(self, base: Value, known: Inst, name: str) -> Value:
        """`self.name`, or the attribute of a parameter of which the default is known."""
        found = Member(base, name) if name == "__class__" else self._instance_member(known, name, base)
        if name == "__class__" or not is_own(base):
            return join2(found, Member(base, name))
        var = self._variable(known.name, name)
        if var is None and not is_known(found) and self.is_for_classes_below(known, name):
            return Member(base, name)
        if (isinstance(found, Func) or is_symbolic(found)) and var is None:
            return found
        is_held = var is not None and (var.is_initialized_in_class or self.has_generated_init(known.name))
        if is_held and all(map(self.types.is_scalar, members(found))):
            return join((*map(generalised, members(found)), Member(base, name)))
        is_of_class = var is not None and var.is_initialized_in_class and not var.is_final
        if is_of_class and may_be_replaced(known_here(found)):
            # `service_class = Service`, `model = None`: for the class of `self` to say
            return Member(base, name, found if isinstance(found, Cls) else UNKNOWN)
        if var is not None and self._may_be_another_object(known.name, var, found):
            return Member(base, name, join(map(inexact, (m for m in members(found) if m != NONE))))
        inferred = self._inferred_attribute(known, name)
        if var is not None and is_annotated(var) and isinstance(found, Inst) and found.exact and self._is_below_declared(found, var):
            return Member(base, name, inexact(found))  # `self.repo: Repository = MemoryRepository()`, which classes below may set
        if var is not None and self.units.may_be_told(found, of_callers=inferred is not None and is_given(inferred)):
            return Member(base, name, found if isinstance(inferred, Inst) else inexact(found))
        if inferred is not None and is_given(inferred) and self.units.holds_told(found):
            return Member(base, name, found)  # `self.checks = checks`
        if isinstance(found, Union) and inferred is not None and is_given(inferred):
            given = [m for m in found.members if self.units.may_be_told(m, of_callers=True)]
            if given:  # `self.store = store or MemoryStore()`
                return join(Member(base, name, inexact(m)) for m in given)
        if isinstance(inferred, Result) and inferred.how == CHOSEN and isinstance(inferred.args[1].value, FUNCTIONS):
            return Member(base, name)  # `self.hook = hook or default_hook`
        if self.has_generated_init(known.name) and (is_open(found) or (var is not None and not is_known(self.types.value(var.type)))):
            return Member(base, name)  # what the constructor was given, or else the default
        if inferred is None and var is not None and not is_known(found):
            return Member(base, name)  # `model: type[T]`, for classes below to set
        if inferred is not None and is_given(inferred):
            return join2(found, Member(base, name)) if is_known(found) else Member(base, name)
        return Member(base, name, found) if is_of_class and all(isinstance(m, FUNCTIONS) for m in members(found)) else found

    def _may_be_another_object(self, cls: str, var: Var, found: Value) -> bool:
        """Is it an object of the user's, instead of which a class below may have another?"""
        held = [m for m in members(found) if m != NONE]
        is_for_others = not var.is_final and (var.is_initialized_in_class or self.units.has_classes_below(cls))
        return is_for_others and bool(held) and all(map(self.is_object, held))

    def _is_below_declared(self, found: Inst, var: Var) -> bool:
        declared = self.types.value(var.type)
        return isinstance(declared, Inst) and declared.name != found.name

    def _variable(self, cls: str, name: str) -> Var | None:
        """The variable of that name, of the class or of its instances (rather than a method, or a class nested in it)."""
        found = self.program.member(cls, name)
        return found.node if found is not None and isinstance(found.node, Var) else None

    def _suspended_member(self, base: Suspended, type_: Value, name: str) -> Value:
        if name in ("__iter__", "__aiter__"):
            return Fn(base)
        if name in ("__next__", "send", "throw"):
            return Bound(Func("builtins.next"), (Arg(base),))
        if base.how == "context" and name in ("__enter__", "__exit__"):
            return Bound(Func("builtins.next"), (Arg(Suspended("generator", base.func, base.args)),))
        return self.member(type_, name)

    def _module_member(self, module: str, name: str) -> Value:
        tree = self.program.modules.get(module)
        symbol = tree.names.get(name) if tree is not None else None
        if symbol is not None and symbol.node is not None:
            return self.reference(symbol.node, f"{module}.{name}")
        if f"{module}.{name}" in self.program.modules:
            return Module(f"{module}.{name}")
        if not name.startswith("__") and self.units.kind(f"{module}.__getattr__") == "sync":
            return self.call(Func(f"{module}.__getattr__"), (Arg(Lit(name)),))
        return self.external(f"{module}.{name}")

    def _instance_member(self, base: Inst, name: str, receiver: Value) -> Value:
        if name == "__class__":
            return Cls(base.name, base.args, base.exact)
        if (enumerated := self.of_members(base, name, receiver)) is not None:
            return enumerated
        found = self.program.member(base.name, name)
        if found is None:
            return self._missing_member(base, name, receiver)
        if isinstance(found.item, PackVariable):
            return self._preferred(self.var_value(base, found, receiver), found.item.type, base)
        for nested in (found.item, found.node):
            if isinstance(nested, (PackClass, TypeInfo)):
                return Cls(nested.fullname)
        if isinstance(found.node, Var) and found.item is None:
            return self._described(self.var_value(base, found, receiver), found, receiver)
        made = self._made_descriptor(found, name)
        return self._bound_function(f"{found.owner}.{name}", receiver, base) if made is None else self._got(made, receiver)

    def _made_descriptor(self, found: Found, name: str) -> Inst | None:
        """The property or descriptor that decorators have made of a method."""
        if not isinstance(found.node, Decorator) or is_property(found.node):
            return None
        made = self.units.decorated(f"{found.owner}.{name}")
        if not isinstance(made, Inst) or not self.own_member(made, "__get__"):
            return None
        own = made.name == "builtins.property" or self.function(f"{made.name}.__get__").body
        return made if own else None

    def _bound_function(self, fullname: str, receiver: Value, instance: Inst) -> Value:
        info = self.function(fullname)
        if info.binds == "property":
            return self._read_property(info, receiver, instance)
        if info.binds == "staticmethod":
            return self._static(info, fullname, receiver, instance)
        if info.binds == "classmethod":
            cls = Member(receiver, "__class__") if is_symbolic(receiver) else Cls(instance.name, instance.args, instance.exact)
            return Func(fullname, cls, virtual=not instance.exact)
        return Func(fullname, receiver, virtual=not instance.exact)

    def _static(self, info: FunctionInfo, fullname: str, receiver: Value, known: Inst | Cls) -> Func:
        """A static method, of which the class that is at hand may have another one."""
        return Func(fullname) if known.exact or not info.body else Func(fullname, receiver, virtual=True)

    def _read_property(self, info: FunctionInfo, receiver: Value, instance: Inst) -> Value:
        return self.call(Func(info.name, receiver, virtual=not instance.exact, raw=True), ())

    def _missing_member(self, base: Inst, name: str, receiver: Value) -> Value:
        if name.startswith("__") and name.endswith("__"):
            return UNKNOWN
        outside = self.units.set_outside(base.name, name)
        if is_known(outside):
            return outside
        given = dict(base.fields).get(name)
        asked = self.program.member(base.name, "__getattribute__") if given is not None else None
        if given is not None and asked is not None and asked.owner != "builtins.object":
            return given  # a namespace
        found = self.program.member(base.name, "__getattr__")
        if found is None or found.owner == "builtins.object":
            return self._held(base, name) or UNKNOWN
        if isinstance(found.item, PackFunction):
            signature = found.item.signatures[0]
            if signature.mark is not None and signature.mark.blocking:
                return Func(f"{found.owner}.{name}", receiver)
            return self.types.pack_value(signature.returns, {"Self": base})
        return self.call(Func(f"{found.owner}.__getattr__", receiver), (Arg(Lit(name)),))

    def var_value(self, base: Inst, found: Found, receiver: Value) -> Value:
        """What a variable of the class holds in that instance."""
        value = self._var_value(base, found, receiver)
        name = found.node.name if found.node is not None and any(map(is_literal, members(value))) else ""
        if name and (self.units.is_set(found.owner, name) or self.units.is_set(base.name, name)):
            return join(map(generalised, members(value)))
        return value

    def _var_value(self, base: Inst, found: Found, receiver: Value) -> Value:
        var = found.node
        declared: Value = UNKNOWN
        if isinstance(var, Var):
            declared = self.types.value(var.type, self.receiver_env(found.owner, receiver if is_symbolic(receiver) else base))
        if not isinstance(var, Var) or not self.program.is_analysed(var.info.module_name if var.info else ""):
            return declared
        if any(map(is_of_argument, members(declared))):
            return declared
        if is_known(declared) and not var.is_inferred and not is_open(declared) and not says_nothing(declared):
            below = self._inferred_attribute(base, var.name) if base.name != found.owner else None
            if isinstance(below, Inst) and isinstance(declared, Inst) and self.is_of(below, declared):
                return below  # a subclass sets what its base declares
            return self._made_with(base, var.name, declared, receiver)
        given = dict(base.fields).get(var.name)
        if given is not None and self.has_generated_init(base.name):
            return self._filled(base, var.name, given, receiver)
        value = self._held(base, var.name, receiver)
        if value is None:
            return declared if given is None or self.contradicts(given, declared) else given
        if not base.exact:
            value = join(map(generalised, members(value)))  # a class below may have another one
        if self.is_below(declared, value):
            return declared  # what a class is generic in, which the receiver's class says
        return value if is_known(value) else declared

    def _made_with(self, base: Inst, name: str, declared: Value, receiver: Value) -> Value:
        """What an attribute holds that is declared as an instance of a class, if what the constructor was given says more of it; of an option,
        also what the class itself says."""
        is_constant = base.exact or not all(map(self.types.is_scalar, members(declared)))
        if not (base.fields or is_constant) or not any(self._may_be_told(m) for m in members(declared)):
            return declared
        if self.has_generated_init(base.name) and any(parameter.name == name for parameter, _ in self.constructor(base.name)):
            inferred = dict(base.fields).get(name)
        else:
            inferred = self._held(base, name, receiver)
        return inferred if isinstance(inferred, (Inst, Cls, Lit, Tup, Func, Local, Bound)) else declared

    def _may_be_told(self, declared: Value) -> bool:
        """Is it a class of which callers may know more, or something that options are?"""
        return self.types.is_scalar(declared) or self.units.may_be_told(declared) or self.units.holds_told(declared)

    def _described(self, value: Value, found: Found, receiver: Value, owner: Value = UNKNOWN) -> Value:
        """Descriptors: a class-level variable whose class defines `__get__`."""
        var = found.node
        if isinstance(value, Inst) and isinstance(var, Var) and var.is_initialized_in_class and self.own_member(value, "__get__"):
            return self._got(value, receiver, owner)
        return value

    def _got(self, value: Inst, receiver: Value, owner: Value = UNKNOWN) -> Value:
        """What reading a descriptor of a class gives; `receiver` is None for the class itself."""
        wrapped = wrapped_by(value)
        if wrapped is None:
            return self.call(self.member(value, "__get__"), (Arg(receiver), Arg(owner)))
        if value.name == "builtins.staticmethod" or receiver == NONE:
            return value
        args = (Arg(receiver), *wrapped.args)
        return self.call(wrapped.func, args) if value.name == "builtins.property" else Bound(wrapped.func, args)

    def own_member(self, value: Inst, name: str) -> bool:
        """Does its class define that itself, rather than `object`?"""
        found = self.program.member(value.name, name)
        return found is not None and found.owner != "builtins.object"

    def _preferred(self, own: Value, ref: TypeRef | None, base: Inst) -> Value:
        """mypy's type, unless it is Any or the pack's class exists only in the pack."""
        if ref is not None and (not is_known(own) or self.is_pack_only(ref)):
            return self.types.pack_value(ref, {"Self": base})
        return own

    def is_pack_only(self, ref: TypeRef) -> bool:
        """Does a class of the type exist only in the pack?"""
        if any(self.is_pack_only(arg) for arg in ref.args):
            return True
        short = ref.name.rpartition(".")[2]
        return short.startswith("_") and self.program.type_info(ref.name) is None and self.program.pack_class(ref.name) is not None

    def _class_member(self, base: Cls, name: str, receiver: Value) -> Value:
        found = self.program.member(base.name, name)
        if found is None:
            outside = self.units.set_outside(base.name, name)
            return outside if is_known(outside) else self.metaclass_attribute(base, name)
        if isinstance(found.item, PackVariable):
            return self._preferred(UNKNOWN, found.item.type, Inst(base.name, base.args))
        for nested in (found.item, found.node):
            if isinstance(nested, (PackClass, TypeInfo)):
                return Cls(nested.fullname)
        if isinstance(found.node, Var) and found.item is None:
            if (info := self.program.type_info(base.name)) is not None and info.is_enum and found.node.is_initialized_in_class:
                return self.enumerated(info, name)
            held = self.var_value(Inst(base.name, base.args, base.exact), found, receiver)
            if is_own(receiver) and all(map(self.types.is_scalar, members(held))):
                return join((*map(generalised, members(held)), Member(receiver, name)))
            described = self._described(held, found, NONE, base)
            return described if is_known(described) else held
        fullname = f"{found.owner}.{name}"
        made = self._made_descriptor(found, name)
        if made is not None and wrapped_by(made) is None:
            return self._got(made, NONE, base)
        info_ = self.function(fullname)
        if info_.binds == "classmethod":
            return Func(fullname, receiver, virtual=not base.exact)
        return self._static(info_, fullname, receiver, base) if info_.binds == "staticmethod" else Func(fullname)
