"""Making instances: `__new__`, `__init__`, `__post_init__`, metaclasses, and what an instance was made from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from mypy.nodes import SymbolNode, TypeInfo, Var
from mypy.types import TypeVarId

from mypy_fastapi_blocking.analysis.binding import Parameter, bind
from mypy_fastapi_blocking.analysis.core import OF_BASE, wrapped_by
from mypy_fastapi_blocking.analysis.inference import parameters_of
from mypy_fastapi_blocking.analysis.language import CONVERSIONS
from mypy_fastapi_blocking.analysis.limits import limited
from mypy_fastapi_blocking.analysis.packcalls import PackCalls
from mypy_fastapi_blocking.analysis.symbolic import BLANK, INSTANTIATES, is_symbolic
from mypy_fastapi_blocking.analysis.types import is_open, may_hold_callables
from mypy_fastapi_blocking.analysis.values import (
    UNKNOWN,
    Arg,
    Bound,
    Cls,
    Func,
    Inst,
    Lit,
    Member,
    Result,
    Value,
    changed_args,
    is_known,
    is_literal,
    is_option,
    join,
    members,
    says_what_runs,
)
from mypy_fastapi_blocking.packs.model import PackClass, PackFunction

MAX_BASES = 5  # nobody hands an argument up through more constructors
NAMESPACE = "types.SimpleNamespace"  # has the attributes that it is given


class Constructors(PackCalls):
    """The part of the machine that constructs."""

    __slots__ = ()

    def instantiate(self, cls: Value, args: tuple[Arg, ...]) -> Value:
        """What `type.__call__(cls, …)` does, as metaclasses call it: the instance is made, without asking the metaclass."""
        if is_symbolic(cls):
            return self.left_with(cls, INSTANTIATES, args)
        return join(self._construct(m, args, past_metaclass=True) for m in members(cls) if isinstance(m, Cls))

    def blank(self, cls: Value) -> Value:
        """What `object.__new__(cls)` gives: an instance that nothing has been done with."""
        if is_symbolic(cls):
            return limited(Result(cls, (), BLANK))
        return join(Inst(m.name, m.args, m.exact) if isinstance(m, Cls) else UNKNOWN for m in members(cls))

    def _construct(self, cls: Cls, args: tuple[Arg, ...], past_metaclass: bool = False) -> Value:
        """Make an instance: `__new__`, `__init__`, `__post_init__`, as far as the user or a pack defines them."""
        if cls.name == "builtins.type" and len(args) == 1:
            return join(self._class_of(member) for member in members(args[0].value))
        if cls.name in CONVERSIONS and args:
            self.converted(args[0].value, CONVERSIONS[cls.name])
        if cls.name in ("builtins.set", "builtins.frozenset") and args:
            self.hashed(args[0].value)
        if cls.name == "builtins.dict" and args and all(arg.name is not None for arg in args):
            return Inst(
                cls.name, (Inst("builtins.str"), join(arg.value for arg in args)), True, tuple((arg.name or "", arg.value) for arg in args)
            )
        if cls.name == NAMESPACE:
            return Inst(cls.name, (), True, tuple((arg.name, arg.value) for arg in args if arg.name is not None))
        if cls.name == "builtins.dict" and args:
            self.unpack_mapping(args[0].value)
        if self.is_getter(cls.name):
            return self.getter(cls.name, args)
        info = self.program.type_info(cls.name)
        made = self._called_metaclass(cls, info, args) if not past_metaclass else None
        if made is not None:
            return made
        special = self._constructed_by_pack(cls, info, args)
        if special is not None:
            return special
        if info is None:
            return Inst(cls.name, cls.args, cls.exact, _literals(args))
        if info.typeddict_type is not None:
            return self.types.value(info.typeddict_type)
        if info.is_enum:
            return self._looked_up(cls, info, args)
        return self._initialised(cls, info, args)

    def _looked_up(self, cls: Cls, info: TypeInfo, args: tuple[Arg, ...]) -> Value:
        """`Color(value)`: a member, or what `_missing_` makes of a value that none has."""
        found = self.program.member(cls.name, "_missing_")
        if found is not None and args and not any(self._is_value_of(symbol.node, args[0].value) for symbol in info.names.values()):
            name = f"{found.owner}._missing_"
            if self.function(name).body:
                self.call(Func(name, cls), args[:1])
        return Inst(cls.name)

    def _is_value_of(self, node: SymbolNode | None, value: Value) -> bool:
        """Does a member of an enumeration have that literal value?"""
        return isinstance(value, Lit) and isinstance(node, Var) and self.types.value(node.type) == value

    def _class_of(self, value: Value) -> Value:
        """`type(x)`."""
        if is_symbolic(value):
            return Member(value, "__class__")
        return Cls(value.name, value.args, value.exact) if isinstance(value, Inst) else UNKNOWN

    def _called_metaclass(self, cls: Cls, info: TypeInfo | None, args: tuple[Arg, ...]) -> Value | None:
        """The metaclass's own `__call__`, if the user wrote one; what it makes is an instance unless it says otherwise."""
        found = self.metaclass_member(cls.name, "__call__") if info is not None else None
        if found is None:
            return None
        made = self.call(Func(found, cls), args)
        return made if isinstance(made, Inst) else Inst(cls.name, cls.args, cls.exact)

    def _constructed_by_pack(self, cls: Cls, info: TypeInfo | None, args: tuple[Arg, ...]) -> Value | None:
        """What a pack says of constructing the class (marks and roles of `__init__` or `__new__`)."""
        if info is not None and info.is_named_tuple:
            return None  # does not take what `tuple` does
        for method in ("__new__", "__init__"):
            found = self.program.member(cls.name, method)
            if found is None or not isinstance(found.item, PackFunction):
                continue
            type_args = self._made_with_types(cls, info, args)
            receiver = Inst(cls.name, type_args, cls.exact)
            signature, given = self.select_signature(found.item, (Arg(receiver), *args))
            receiver = Inst(cls.name, type_args, cls.exact, _literals_in(given))
            if signature.mark is not None:
                pack = self.program.pack_class(cls.name) or self.program.pack_class(found.owner)
                self.leaf(pack.fullname if isinstance(pack, PackClass) else cls.name, signature.mark)
            made = self._after_pack(signature, given, Func(found.item.fullname, receiver), args, receiver)
            if not is_known(made) or made == Lit(None) or self._is_of_base(made, cls.name, found.owner):
                return receiver
            return replace(made, args=made.args or type_args, exact=cls.exact) if isinstance(made, Inst) else made
        return None

    def _is_of_base(self, made: Value, name: str, owner: str) -> bool:
        """Is what a base class's `__new__` makes, going by the pack, no instance of the class at hand, which has methods of its own?"""
        return owner != name and isinstance(made, Inst) and not self.program.is_subclass(made.name, name)

    def _initialised(self, cls: Cls, info: TypeInfo, args: tuple[Arg, ...]) -> Value:
        origin, self.origin = self.origin, ""
        fields = {**dict(_literals(args)), **dict(self.fields_of(cls.name, args)), **dict(self._handed_up(cls.name, args))}
        receiver = Inst(cls.name, self._made_with_types(cls, info, args), cls.exact, tuple(fields.items()), origin)
        for method in ("__new__", "__init__"):
            found = self.program.member(cls.name, method)
            if found is None or found.owner == "builtins.object" or isinstance(found.item, PackFunction):
                continue
            first: Value = Cls(cls.name, cls.args) if method == "__new__" else receiver
            name = f"{found.owner}.{method}"
            if self.function(name).body:
                made = self.call(Func(name, first), args)
                if method == "__new__" and isinstance(made, Inst) and not self.program.is_subclass(made.name, cls.name):
                    return made
            elif method == "__init__":
                if args:
                    self.operated(name, (Arg(receiver), *args))
                self._typed(self.function(name), Func(name, first), (Arg(receiver), *args))
        self._default_factories(info, args)
        self.run_callbacks(receiver, args, writes=False)
        if self.has_generated_init(cls.name):
            self._promised_fields(info, args)
        if "dataclass" in info.metadata or any("dataclass" in base.metadata for base in info.mro[:-1]):
            found = self.program.member(cls.name, "__post_init__")
            if found is not None:
                self.call(Func(f"{found.owner}.__post_init__", receiver), ())
        return receiver

    def _promised_fields(self, info: TypeInfo, args: tuple[Arg, ...]) -> None:
        """Fields of data classes that hold callables which must not block."""
        callables = self.callables(self.function(f"{info.fullname}.__init__"))
        for name, value in bind(parameters_of(callables[0])[1:], args).given.items() if callables else ():
            if any(self.is_promised(f"{owner}.{name}") for owner in self.program.mro(info.fullname)):
                self.promised(value)

    def _default_factories(self, info: TypeInfo, args: tuple[Arg, ...]) -> None:
        """`field(default_factory=f)` of data classes: called for what the constructor is not given."""
        given = bind([parameter for parameter, _ in self.constructor(info.fullname)], args).given
        factories: dict[str, Bound | None] = {}  # those of the nearest class
        for base in reversed(info.mro[:-1]):
            if not base.metadata or not self.program.is_analysed(base.module_name):
                continue
            for name, symbol in base.names.items():
                if isinstance(symbol.node, Var) and symbol.node.is_initialized_in_class and not symbol.node.is_classvar:
                    held = self.units.attribute(base.fullname, name)
                    factories[name] = wrapped_by(held) if isinstance(held, Inst) else None
        for name, factory in factories.items():
            if factory is not None and name not in given and name.lstrip("_") not in given:
                self.call(factory, ())

    def _made_with_types(self, cls: Cls, info: TypeInfo | None, args: tuple[Arg, ...]) -> tuple[Value, ...]:
        """The type arguments of what a class makes: its own, if they say anything (an alias of a generic class does not)."""
        return cls.args if any(map(is_known, cls.args)) or info is None else self._type_args(info, args)

    def _type_args(self, info: TypeInfo, args: tuple[Arg, ...]) -> tuple[Value, ...]:
        """The type arguments of a generic class, from the arguments of its constructor."""
        if not info.defn.type_vars:
            return ()
        env: dict[TypeVarId, Value] = {}
        for method in ("__init__", "__new__"):
            found = self.program.member(info.fullname, method)
            if found is None or found.owner == "builtins.object":
                continue
            callables = self.callables(self.function(f"{found.owner}.{method}"))
            all_args = (Arg(UNKNOWN), *args)
            for callee in (self.solver.select(callables, all_args) if len(callables) > 1 else callables)[:1]:
                inner: dict[TypeVarId, Value] = {}
                self.solver.solve(callee, all_args, inner)
                mapped = self.program.supertype_args(info.fullname, found.owner) or []
                for variable, formal in zip(self.program.type_variables(found.owner), mapped, strict=False):
                    known = inner.get(variable.id) if hasattr(variable, "id") else None
                    if known is not None:
                        self.solver.match(formal, known, env)
                if method == "__new__":
                    self._match_made(info, self.types.value(callee.ret_type, inner), env)
            if env:
                break
        return tuple(env.get(variable.id, UNKNOWN) for variable in info.defn.type_vars)

    def _match_made(self, info: TypeInfo, made: Value, env: dict[TypeVarId, Value]) -> None:
        """What `__new__` says that it returns: the class with its type arguments (`zip`), or a base of it (`reversed`)."""
        formals = self.program.supertype_args(info.fullname, made.name) if isinstance(made, Inst) else None
        for formal, known in zip(formals or (), made.args if isinstance(made, Inst) else (), strict=False):
            self.solver.match(formal, known, env)

    def fields_of(self, name: str, args: tuple[Arg, ...]) -> tuple[tuple[str, Value], ...]:
        """What the constructor was given for parameters whose annotations do not say what they are."""
        parameters = self.constructor(name)
        given = bind([parameter for parameter, _ in parameters], args).given
        fields = []
        for parameter, declared in parameters:
            value = given.get(parameter.name)
            if value is None:
                value = self._default(name, parameter, declared)
                is_kept = value is not None and is_known(value) and (self.may_say_more(declared) or is_option(value))
            elif parameter.default == UNKNOWN and self.has_generated_init(name):  # it takes the place of what the class says
                is_kept = self.may_say_more(declared) or any(map(self.types.is_scalar, members(declared)))
                value = value if is_known(value) else declared
            else:
                is_switch = (is_literal(value) or is_symbolic(value)) and self.types.is_switch(declared)
                is_told = is_switch or self.may_say_more(declared) or (may_hold_callables(declared) and says_what_runs(value))
                is_kept = is_known(value) and (is_told or is_option(parameter.default))
            if is_kept and value is not None:
                fields.append((parameter.name, value))
        return tuple(fields)

    def _default(self, name: str, parameter: Parameter, declared: Value) -> Value | None:
        """What a parameter of a constructor is that is not given."""
        if parameter.default == UNKNOWN and (all(map(self.types.is_scalar, members(declared))) or self.may_say_more(declared)):
            return self._option(name, parameter.name)
        return parameter.default

    def _handed_up(self, name: str, args: tuple[Arg, ...], after: str | None = None, depth: int = 0) -> Iterator[tuple[str, Value]]:
        """What the constructors of base classes are given by those below them, under names of their own."""
        found = self.program.member(name, "__init__", after=after)
        key = f"{found.owner}.__init__" if found is not None else ""
        handed = self.units.handed_up(key) if found is not None and depth < MAX_BASES else {}
        if not handed or found is None:
            return
        parameters = self.units.parameters(key)
        binding = bind(parameters, (Arg(Inst(name)), *args)).with_defaults(parameters)
        for named, up in handed.items():
            given = changed_args(up, lambda value: self.substitute(value, binding))
            base = self.program.member(named or name, "__init__", after=None if named else found.owner)
            if base is not None and base.owner != "builtins.object":
                yield from ((f"{base.owner}{OF_BASE}{field}", value) for field, value in self.fields_of(base.owner, given))
                yield from self._handed_up(named or name, given, None if named else found.owner, depth + 1)

    def keeps(self, name: str) -> bool:
        """May instances of a class of the user's hold what its constructor was given, of which its annotations do not say all?"""
        return any(self.may_say_more(declared) for _, declared in self.constructor(name))

    def may_return_more(self, declared: Value) -> bool:
        """May the body of a function say more of what it returns: an answer, nothing, or an instance of a class below or with options?"""
        is_optional = len(members(declared)) > 1  # which of them it is
        return self.types.is_switch(declared) or any(isinstance(m, Inst) and self._has_more(m, is_optional) for m in members(declared))

    def _has_more(self, declared: Inst, is_optional: bool) -> bool:
        if is_optional and not declared.name.startswith("builtins."):
            return True
        return self.units.may_be_told(declared) or any(
            self.may_say_more(typ) or self.types.is_option(typ, parameter.default is not None)
            for parameter, typ in self.constructor(declared.name)
        )

    def may_say_more(self, declared: Value) -> bool:
        """May an argument, or what a body returns, say more than the annotation does?"""
        return is_open(declared) or any(self.units.may_be_told(m) or self.units.holds_told(m) for m in members(declared))

    def constructor(self, name: str) -> tuple[tuple[Parameter, Value], ...]:
        """The parameters of the constructor and what they are declared to be, where it is the user's or was made from the class's attributes."""
        found = self.constructors.get(name)
        if found is None:
            found = tuple(self._constructor(name))
            if self.has_generated_init(name) or all(p.default is None or isinstance(p.default, Lit) for p, _ in found):
                self.constructors[name] = found  # rather than defaults that are still to be found out
        return found

    def _constructor(self, name: str) -> Iterator[tuple[Parameter, Value]]:
        info = self.program.type_info(name)
        method = "__new__" if info is not None and info.is_named_tuple else "__init__"
        found = self.program.member(name, method)
        if found is None:
            return
        function = self.function(f"{found.owner}.{method}")
        callables = self.callables(function)
        is_generated = bool(callables) and (method == "__new__" or self.has_generated_init(name))
        if function.body or is_generated:
            declared = dict(zip(callables[0].arg_names, callables[0].arg_types, strict=True)) if callables else {}
            parameters = self.units.parameters(function.name) if function.body else parameters_of(callables[0])
            for parameter in parameters[1:]:
                yield parameter, self.types.value(declared.get(parameter.name))

    def _option(self, cls: str, name: str) -> Value:
        """What an attribute of a data class is unless the constructor is given something else, if that is a literal, an object or a function."""
        for owner in self.program.mro(cls):
            info = self.program.type_info(owner)
            if info is not None and name in info.names:
                is_default = info.metadata.get("dataclass") is not None or info.is_named_tuple
                held = self.units.attribute(owner, name) if is_default else None
                factory = wrapped_by(held) if isinstance(held, Inst) else None
                if factory is not None:
                    with self.muted():
                        return self.call(factory, ())
                return held if held is not None and (is_option(held) or says_what_runs(held)) else UNKNOWN
        return UNKNOWN


def _literals(args: tuple[Arg, ...]) -> tuple[tuple[str, Value], ...]:
    """Literal keyword arguments of a library's constructor (a router's prefix)."""
    return _literals_in({arg.name: arg.value for arg in args if arg.name is not None})


def _literals_in(given: dict[str, Value]) -> tuple[tuple[str, Value], ...]:
    """The literals among arguments; those that go on in `**kwargs` too."""
    found: list[tuple[str, Value]] = []
    for name, value in given.items():
        if isinstance(value, Lit) and isinstance(value.value, (str, bool)):
            found.append((name, value))
        elif isinstance(value, Inst) and value.name == "builtins.dict":
            found.extend(_literals_in(dict(value.fields)))
    return tuple(found)
