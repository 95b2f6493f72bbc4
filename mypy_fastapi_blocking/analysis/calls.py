"""Calls: which body or mark a call enters, what it does with the callables it is given, and what it returns.

The order in which knowledge counts: a marker in the user's own source, the user's own body, the packs, mypy's types.
"""

from __future__ import annotations

from mypy.nodes import TypeInfo, Var
from mypy.types import CallableType, TypeVarId, UninhabitedType, get_proper_type

from mypy_fastapi_blocking.analysis.binding import Parameter, bind
from mypy_fastapi_blocking.analysis.core import ANYTHING, MAX_CALLS, FunctionInfo
from mypy_fastapi_blocking.analysis.effects import Enter, Opened, Put, Register, Unresolved
from mypy_fastapi_blocking.analysis.inference import parameters_of
from mypy_fastapi_blocking.analysis.members import Members
from mypy_fastapi_blocking.analysis.summary import Open
from mypy_fastapi_blocking.analysis.types import is_open
from mypy_fastapi_blocking.analysis.values import (
    NEVER,
    UNKNOWN,
    Arg,
    Bound,
    Cls,
    Fn,
    Func,
    Inst,
    Lit,
    Local,
    Manager,
    Member,
    Param,
    Result,
    Suspended,
    Tup,
    Union,
    Value,
    is_known,
    is_symbolic,
    join,
    join2,
    limited,
)
from mypy_fastapi_blocking.packs.model import EndpointMark, PackClass, PackFunction, ParamKind, Role, Signature
from mypy_fastapi_blocking.packs.model import Param as PackParam

# What Python's own functions run, by the language's definition.
PROTOCOLS = {
    "builtins.next": "__next__",
    "builtins.len": "__len__",
    "builtins.repr": "__repr__",
    "builtins.abs": "__abs__",
    "builtins.hash": "__hash__",
    "builtins.reversed": "__reversed__",
    "builtins.round": "__round__",
    "builtins.format": "__format__",
}
CONVERSIONS = {
    "builtins.str": ("__str__", "__repr__"),
    "builtins.bool": ("__bool__", "__len__"),
    "builtins.int": ("__int__", "__index__"),
    "builtins.float": ("__float__",),
    "builtins.bytes": ("__bytes__",),
}


WRAPPED = "()"  # the field of an instance that holds what it calls (functools.partial, defaultdict)


class Calls(Members):
    """The part of the machine that calls."""

    __slots__ = ()

    def call(self, func: Value, args: tuple[Arg, ...]) -> Value:
        """Call a value: the effects are emitted, the result is returned."""
        if self.nesting > MAX_CALLS:
            return UNKNOWN
        self.nesting += 1
        try:
            return self._call(func, args)
        finally:
            self.nesting -= 1

    def _call(self, func: Value, args: tuple[Arg, ...]) -> Value:
        match func:
            case Func():
                return self._call_function(func, args)
            case Cls():
                return self._construct(func, args)
            case Local(key, captures, receiver):
                all_args = (Arg(receiver), *args) if receiver is not None else args
                return self._start(key, func, all_args, dict(captures))
            case Bound(inner, bound_args):
                return self.call(inner, (*bound_args, *args))
            case Inst():
                return self._call_instance(func, args)
            case Param() | Member() | Result():
                return self._call_symbolic(func, args)
            case Suspended("decorator", inner, given):
                return self._decorate(inner, given, args)
            case Manager(inner, is_async):
                return Suspended("async context" if is_async else "context", inner, args)
            case Fn(returns):
                self.unresolved()
                return returns
            case Union(items):
                return join(self.call(item, args) for item in items)
        return NEVER if func == NEVER else self.unresolved()

    def _call_instance(self, func: Inst, args: tuple[Arg, ...]) -> Value:
        if func.fields and func.fields[0][0] == WRAPPED:
            return self.call(func.fields[0][1], args)
        if self.program.member(func.name, "__call__") is None:
            return self.unresolved()
        return self.call(self.member(func, "__call__"), args)

    def _call_symbolic(self, func: Value, args: tuple[Arg, ...]) -> Value:
        self.emit(Opened(Open(limited(func), tuple(Arg(limited(a.value), a.name, a.star) for a in args))))
        if isinstance(func, Param) and is_known(func.declared) and not isinstance(func.declared, Fn):
            return join2(self.call(func.declared, args), limited(Result(func, args)))
        result = limited(Result(func, args))
        declared = func.declared.returns if isinstance(func, Param) and isinstance(func.declared, Fn) else UNKNOWN
        return declared if is_known(declared) and not is_open(declared) else result

    # -- functions -----------------------------------------------------------------------------------------------------

    def _call_function(self, func: Func, args: tuple[Arg, ...]) -> Value:
        info = self.function(func.name)
        if not func.virtual or func.receiver is None:
            return self._call_one(info, func, args)
        if isinstance(func.receiver, Param) and info.body and not _is_private(func.name):
            return self._call_on_self(info, func, args)
        return self._call_virtual(info, func, args, func.receiver)

    def _call_on_self(self, info: FunctionInfo, func: Func, args: tuple[Arg, ...]) -> Value:
        """A method called on `self`: what runs is for the class of the caller's receiver to say; unless it does, what is seen here."""
        assert isinstance(func.receiver, Param)
        saved, self.soft = self.soft, True
        value = self._call_virtual(info, func, args, func.receiver.declared)
        self.soft = saved
        self.emit(Opened(Open(func.receiver, args, f"override:{info.name}")))
        return value

    def _call_virtual(self, info: FunctionInfo, func: Func, args: tuple[Arg, ...], receiver: Value) -> Value:
        """A method and its overrides that the module can see."""
        value = self._call_one(info, func, args)
        receiver = receiver.declared if isinstance(receiver, Param) else receiver
        if isinstance(receiver, (Inst, Cls)):
            for name in self.units.overriding(receiver.name, func.name.rpartition(".")[2]):
                if name != info.name:
                    value = join2(value, self._call_one(self.function(name), Func(name, func.receiver), args))
        return value

    def _call_one(self, info: FunctionInfo, func: Func, args: tuple[Arg, ...]) -> Value:
        all_args = (Arg(func.receiver), *args) if func.receiver is not None and info.binds != "staticmethod" else args
        marked = self.units.mark(info.name)
        if marked is not None:
            self.leaf(info.name, marked)
            with self.muted():
                return self._result_of_user(info, func, args, all_args) if info.body else self._typed(info, func, all_args)
        if info.body:
            return self._result_of_user(info, func, args, all_args)
        roles = self.units.roles(info.name)
        if roles:
            return self._user_roles(info, func, all_args, roles)
        if info.item is not None:
            return self._call_pack(info, func, args, all_args)
        if info.mark is not None:
            self.leaf(self.display_name(info), info.mark)
        elif info.node is None:
            return self.unresolved()
        if info.name in PROTOCOLS:
            return self._call_protocol(PROTOCOLS[info.name], args, info, func)
        if info.name in ("builtins.getattr", "builtins.iter", "builtins.super") and args:
            return self._builtin(info, func, args)
        return self._typed(info, func, all_args)

    def display_name(self, info: FunctionInfo) -> str:
        """The name under which people know a marked function: the one the pack publishes."""
        owner, _, attribute = info.name.rpartition(".")
        if info.item is not None and not info.dynamic:
            return info.item.fullname
        pack = self.program.pack_class(owner)
        return f"{pack.fullname}.{attribute}" if pack is not None else info.name

    def _builtin(self, info: FunctionInfo, func: Func, args: tuple[Arg, ...]) -> Value:
        first = args[0].value
        if info.name == "builtins.getattr":
            name = args[1].value if len(args) > 1 else UNKNOWN
            value = self.member(first, name.value) if isinstance(name, Lit) and isinstance(name.value, str) else UNKNOWN
            return join2(value, args[2].value) if len(args) > 2 and is_known(value) else value
        if info.name == "builtins.iter" and len(args) == 2:
            return Suspended("lazy", Tup((first,)), type=Inst("typing.Iterator", (self._quietly(first, ()),)))
        return self.iterator(first)

    def iterator(self, value: Value) -> Value:
        """`iter(value)` (operations.py)."""
        raise NotImplementedError

    def _call_protocol(self, method: str, args: tuple[Arg, ...], info: FunctionInfo, func: Func) -> Value:
        if not args:
            return UNKNOWN
        value = args[0].value
        if method == "__next__" and isinstance(value, (Suspended, Union)) or is_symbolic(value):
            return self.iterate(value) if method == "__next__" else self._typed(info, func, args)
        result = self.dunder(value, method, *(arg.value for arg in args[1:]))
        typed = self._typed(info, func, args)
        return typed if is_known(typed) and method != "__next__" else result

    def dunder(self, value: Value, method: str, *args: Value) -> Value:
        """Run a special method where the class defines one that may matter."""
        if isinstance(value, Union):
            return join(self.dunder(item, method, *args) for item in value.members)
        instance = value.declared if isinstance(value, Param) else value
        if not isinstance(instance, Inst) or instance.name.startswith("builtins."):
            return UNKNOWN
        found = self.program.member(instance.name, method)
        if found is None or found.owner == "builtins.object":
            return UNKNOWN
        return self.call(self.member(value, method), tuple(Arg(arg) for arg in args))

    # -- the user's own functions --------------------------------------------------------------------------------------

    def _result_of_user(self, info: FunctionInfo, func: Func, args: tuple[Arg, ...], all_args: tuple[Arg, ...]) -> Value:
        roles = self.units.roles(info.name)
        if roles:
            return self._user_roles(info, func, all_args, roles)
        if not func.raw:
            decorated = self.units.decorated(info.name)
            if decorated is not None and decorated != func:
                return self.call(decorated, all_args)
        typed = self._typed(info, func, all_args) if "@" not in info.name else UNKNOWN
        return self._start(info.name, Func(info.name, func.receiver, raw=True), all_args, {}, typed, args)

    def _start(
        self,
        key: str,
        func: Func | Local,
        args: tuple[Arg, ...],
        captures: dict[str, Value],
        typed: Value = UNKNOWN,
        own_args: tuple[Arg, ...] | None = None,
    ) -> Value:
        """Call a function whose body is known: a coroutine or generator function only makes its object."""
        kind = self.units.kind(key)
        if kind == "sync":
            return self._run(key, args, captures, typed)
        if kind is None:
            return typed if is_known(typed) else self.unresolved()
        how = {"async": "coroutine", "generator": "generator"}.get(kind, kind)
        given = own_args if own_args is not None else args[1:] if isinstance(func, Local) and func.receiver is not None else args
        return limited(Suspended(how, func, given, typed))

    def _run(self, key: str, args: tuple[Arg, ...], captures: dict[str, Value], typed: Value = UNKNOWN) -> Value:
        """Run a body. What it returns is what its annotations say, or else what the body says."""
        parameters = self.units.parameters(key)
        binding = bind(parameters, args).given
        for parameter in parameters:
            if parameter.name not in binding and parameter.default is not None:
                binding[parameter.name] = parameter.default
        binding.update(captures)
        if self.effects is not None:
            if self.units.has_effects(key):
                self.emit(Enter(key, tuple(sorted(binding.items())), self.soft))
            for target, value in self.units.stores(key):
                self.emit(Put(target, self.substitute(value, binding)))
        if is_known(typed) and not is_open(typed):
            return typed
        returned = self.units.returns(key)
        result = limited(self.substitute(returned, binding))
        return result if is_known(result) or not is_known(typed) else typed

    def run_suspended(self, value: Suspended) -> Value:
        """Run the body behind a generator or coroutine object: what it yields, or returns."""
        func = value.func
        if isinstance(func, Local):
            args = (Arg(func.receiver), *value.args) if func.receiver is not None else value.args
            return self._run(func.key, args, dict(func.captures))
        if isinstance(func, Func):
            info = self.function(func.name)
            all_args = (Arg(func.receiver), *value.args) if func.receiver is not None and info.binds != "staticmethod" else value.args
            return self._run(info.name, all_args, {}) if info.body else UNKNOWN
        return UNKNOWN

    def _user_roles(self, info: FunctionInfo, func: Func, args: tuple[Arg, ...], roles: tuple[tuple[str, Role], ...]) -> Value:
        """A function whose parameters are marked: the marks say what happens to them, the body says the rest."""
        typed = self._typed(info, func, args)
        callables = self.callables(info)
        parameters: tuple[Parameter, ...] = self.units.parameters(info.name)
        if not parameters and callables:
            parameters = tuple(Parameter(name or f"#{i}") for i, name in enumerate(callables[0].arg_names))
        given = bind(parameters, args).given
        for name, role in roles:
            if name in given:
                self._play(role, given[name], ())
        if info.body and self.units.kind(info.name) == "sync":
            hidden = {name: UNKNOWN for name, _ in roles}
            kept = tuple((name, value) for name, value in sorted(given.items()) if name not in hidden)
            self.emit(Enter(info.name, (*kept, *((name, UNKNOWN) for name in sorted(hidden)))))
        return typed

    # -- packs ---------------------------------------------------------------------------------------------------------

    def _call_pack(self, info: FunctionInfo, func: Func, args: tuple[Arg, ...], all_args: tuple[Arg, ...]) -> Value:
        assert info.item is not None
        signature, given = self.select_signature(info.item, all_args if _takes_receiver(info.item, func) else args)
        if signature.mark is not None:
            self.leaf(self.display_name(info), signature.mark)
        typed = self._typed(info, func, all_args) if info.node is not None else UNKNOWN
        if info.name in ("builtins.getattr", "builtins.iter") and args:
            typed = self._builtin(info, func, args)
        elif info.name in PROTOCOLS:
            typed = self._call_protocol(PROTOCOLS[info.name], args, info, func)
        return self._after_pack(signature, given, func, args, typed)

    def _after_pack(self, signature: Signature, given: dict[str, Value], func: Func, args: tuple[Arg, ...], typed: Value) -> Value:
        """What the pack says of the arguments and of the result."""
        result: Value | None = None
        lazy: list[Value] = []
        for parameter in signature.params:
            if parameter.name not in given:
                continue
            value = given[parameter.name]
            if parameter.elements:
                value = self._elements_of(value)
            if parameter.endpoint is not None:
                self._register(value, parameter.endpoint, given, func.receiver)
            if parameter.role is Role.CALLED_ON_ITERATION:
                lazy.extend(value.items if isinstance(value, Tup) and parameter.kind is ParamKind.VAR_POSITIONAL else (value,))
            elif parameter.role is not None:
                made = self._play(parameter.role, value, self._rest(signature, given, parameter), typed)
                result = made if made is not None else result
        if lazy:
            return Suspended("lazy", Tup(tuple(lazy)), (), typed)
        if signature.provides is not None:
            return self._provided(given.get(signature.provides, UNKNOWN))
        if signature.returned is not None:
            return Suspended("decorator", func, args)
        if result is not None:
            return result
        returned = signature.returns
        if returned is not None and (not is_known(typed) or self.is_pack_only(returned)):
            receiver = func.receiver.declared if isinstance(func.receiver, Param) else func.receiver
            receiver = Inst(receiver.name, receiver.args) if isinstance(receiver, Cls) else receiver
            value = self.types.pack_value(returned, {"Self": receiver if receiver is not None else UNKNOWN})
            if signature.is_async:
                return Inst("typing.Coroutine", (UNKNOWN, UNKNOWN, value))
            return value if is_known(value) else typed
        if signature.is_async and not is_known(typed):
            return Inst("typing.Coroutine", (UNKNOWN, UNKNOWN, UNKNOWN))
        return typed

    def select_signature(self, item: PackFunction, args: tuple[Arg, ...]) -> tuple[Signature, dict[str, Value]]:
        """The first overload of a pack's function that fits the call, and what its parameters are given."""
        last: tuple[Signature, dict[str, Value]] | None = None
        for signature in item.signatures:
            parameters = [Parameter(p.name, p.kind, UNKNOWN if p.has_default else None) for p in signature.params]
            given = bind(parameters, args).given
            last = (signature, given)
            required = all(p.has_default or p.name in given or p.kind in _STARRED for p in signature.params)
            if len(item.signatures) == 1 or (required and all(self._agrees(p, given.get(p.name)) for p in signature.params)):
                return last
        assert last is not None
        return last

    def _agrees(self, parameter: PackParam, value: Value | None) -> bool:
        """Does an argument agree with the annotation of an overload's parameter?"""
        ref = parameter.annotation
        if value is None or ref is None or parameter.kind in _STARRED or parameter.role is not None:
            return True
        wanted = self.types.pack_value(ref)
        if not is_known(wanted) or isinstance(wanted, Fn):
            return True
        options = wanted.members if isinstance(wanted, Union) else (wanted,)
        actual = value.members if isinstance(value, Union) else (value,)
        return all(any(self._is_a(member, option) for option in options) for member in actual)

    def _is_a(self, value: Value, option: Value) -> bool:
        if isinstance(option, Lit):
            return value == option and isinstance(value, Lit) and type(value.value) is type(option.value)
        name = value.name if isinstance(value, Inst) else self.program.class_of(value)
        if not isinstance(option, Inst):
            return type(value) is type(option)
        return name is not None and (self.program.is_subclass(name, option.name) or (name, option.name) in _NUMBERS)

    def _rest(self, signature: Signature, given: dict[str, Value], parameter: PackParam) -> tuple[Arg, ...]:
        """The arguments that go on to the callable given as `parameter`: the function's own `*args` and `**kwargs`."""
        found: list[Arg] = []
        for other in signature.params:
            if other.kind is ParamKind.VAR_POSITIONAL and other.name in given and other is not parameter:
                value = given[other.name]
                found.extend((Arg(item) for item in value.items) if isinstance(value, Tup) else (Arg(value, star=1),))
            elif other.kind is ParamKind.VAR_KEYWORD and other.name in given and other is not parameter:
                value = given[other.name]
                found.extend(Arg(item, name) for name, item in value.fields) if isinstance(value, Inst) else found.append(Arg(value, star=2))
        return tuple(found)

    def _play(self, role: Role, value: Value, rest: tuple[Arg, ...], typed: Value = UNKNOWN) -> Value | None:
        """What a function does with something it is given. Returns the function's result where the role says it."""
        if role is Role.OFFLOADED:
            return None
        if role in (Role.CALLED, Role.ON_LOOP, Role.NON_BLOCKING):
            for member in value.items if isinstance(value, Tup) else (value,):
                if is_callable(member):
                    self.call(member, rest or ANYTHING)
        elif role is Role.ITERATED:
            for member in value.items if isinstance(value, Tup) and any(map(is_suspended, value.items)) else (value,):
                self.iterate(member)
        elif role is Role.ENTERED:
            entered = self.enter(value)
            self.leave(value)
            return entered if is_known(entered) else None
        elif role is Role.WRAPPED:
            return Bound(value, rest) if is_callable(value) else None
        elif role is Role.GENERATOR_MANAGED:
            return self._managed(value)
        return None

    def _elements_of(self, container: Value) -> Value:
        """What a list, tuple or dict holds."""
        with self.muted():
            if isinstance(container, Inst) and container.name == "builtins.dict" and container.args:
                return container.args[-1]
            return self.iterate(container)

    def _managed(self, value: Value) -> Value | None:
        if isinstance(value, Func):
            kind = self.units.kind(self.function(value.name).name)
        elif isinstance(value, Local):
            kind = self.units.kind(value.key)
        else:
            return None
        return Manager(value, kind == "async generator") if kind is not None else None

    def _register(self, value: Value, endpoint: EndpointMark, given: dict[str, Value], receiver: Value | None) -> None:
        for member in value.items if isinstance(value, Tup) else _members(value):
            self.emit(Register(member, endpoint, tuple(sorted(given.items(), key=lambda pair: pair[0])), receiver))

    def _decorate(self, factory: Value, given_args: tuple[Arg, ...], args: tuple[Arg, ...]) -> Value:
        """Apply the decorator that a pack's decorator factory returned."""
        if not isinstance(factory, Func) or not args:
            return UNKNOWN
        info = self.function(factory.name)
        item = info.item if info.item is not None else None
        if item is None:
            return args[0].value
        all_args = (Arg(factory.receiver), *given_args) if factory.receiver is not None else given_args
        signature, given = self.select_signature(item, all_args if _takes_receiver(item, factory) else given_args)
        parameter = signature.returned
        if parameter is None:
            return args[0].value
        if parameter.endpoint is not None:
            self._register(args[0].value, parameter.endpoint, given, factory.receiver)
        made = self._play(parameter.role, args[0].value, ()) if parameter.role is not None else None
        if made is None and parameter.role is Role.OFFLOADED:
            made = self.types.pack_value(signature.returns)
            made = made.returns if isinstance(made, Fn) and isinstance(made.returns, (Fn, Inst)) else Fn(UNKNOWN)
        return made if made is not None else args[0].value

    def _provided(self, func: Value) -> Value:
        """What a dependency supplies: what its function returns, awaits or yields."""
        with self.muted():
            value = self.call(func, ())
            if isinstance(value, Suspended):
                return self.run_suspended(value)
            if isinstance(value, Inst) and self.program.is_subclass(value.name, "typing.Iterator"):
                return value.args[0] if value.args else UNKNOWN
            if isinstance(value, Inst) and value.name in ("typing.Coroutine", "typing.AsyncIterator", "typing.AsyncGenerator"):
                return value.args[-1 if value.name == "typing.Coroutine" else 0] if value.args else UNKNOWN
            return value

    # -- types ---------------------------------------------------------------------------------------------------------

    def _typed(self, info: FunctionInfo, func: Func, args: tuple[Arg, ...]) -> Value:
        """What mypy's types say that a call returns."""
        callables = self.callables(info)
        if not callables:
            return UNKNOWN
        if len(callables) > 1:
            callables = self.solver.select(callables, args)
        owner = info.name.rpartition(".")[0]
        results: list[Value] = []
        for callee in callables[:4]:
            if isinstance(get_proper_type(callee.ret_type), UninhabitedType):
                self.no_return = True
            env: dict[TypeVarId, Value] = dict(self.receiver_env(owner, func.receiver)) if func.receiver is not None else {}  # type: ignore[arg-type]
            results.append(self.solver.result(callee, args, env))
        return join(results) if results else UNKNOWN

    def _quietly(self, func: Value, args: tuple[Arg, ...]) -> Value:
        """The result of a call whose effects belong to nobody."""
        saved = self.no_return
        with self.muted():
            value = self.call(func, args)
        self.no_return = saved
        return value

    # -- constructors --------------------------------------------------------------------------------------------------

    def _construct(self, cls: Cls, args: tuple[Arg, ...]) -> Value:
        """Make an instance: `__new__`, `__init__`, `__post_init__`, as far as the user or a pack defines them."""
        if cls.name == "builtins.type" and len(args) == 1:
            return join(self._class_of(member) for member in _members(args[0].value))
        if cls.name in CONVERSIONS and args:
            for method in CONVERSIONS[cls.name]:
                if is_known(self.dunder(args[0].value, method)) or self._defines(args[0].value, method):
                    break
        info = self.program.type_info(cls.name)
        made = self._called_metaclass(cls, info, args)
        if made is not None:
            return made
        special = self._constructed_by_pack(cls, info, args)
        if special is not None:
            return special
        if info is None:
            return Inst(cls.name, cls.args, True, _literals(args))
        if info.is_enum or info.typeddict_type is not None:
            return self.types.value(info.typeddict_type) if info.typeddict_type is not None else Inst(cls.name)
        return self._initialised(cls, info, args)

    def _class_of(self, value: Value) -> Value:
        """`type(x)`."""
        instance = value.declared if isinstance(value, Param) else value
        return Cls(instance.name, instance.args, instance.exact) if isinstance(instance, Inst) else UNKNOWN

    def _defines(self, value: Value, method: str) -> bool:
        found = self.program.member(value.name, method) if isinstance(value, Inst) else None
        return found is not None and found.owner != "builtins.object"

    def _called_metaclass(self, cls: Cls, info: TypeInfo | None, args: tuple[Arg, ...]) -> Value | None:
        """The metaclass's own `__call__`, if the user wrote one; what it makes is an instance unless it says otherwise."""
        meta = info.metaclass_type.type.fullname if info is not None and info.metaclass_type is not None else None
        found = self.program.member(meta, "__call__") if meta is not None else None
        if found is None or not self.function(f"{found.owner}.__call__").body:
            return None
        made = self.call(Func(f"{found.owner}.__call__", cls), args)
        return made if isinstance(made, Inst) else Inst(cls.name, cls.args, True)

    def _constructed_by_pack(self, cls: Cls, info: TypeInfo | None, args: tuple[Arg, ...]) -> Value | None:
        """What a pack says of constructing the class (marks and roles of `__init__` or `__new__`)."""
        for method in ("__new__", "__init__"):
            found = self.program.member(cls.name, method)
            if found is None or not isinstance(found.item, PackFunction):
                continue
            type_args = cls.args or (self._type_args(info, args) if info is not None else ())
            receiver = Inst(cls.name, type_args, True, _literals(args))
            signature, given = self.select_signature(found.item, (Arg(receiver), *args))
            if signature.mark is not None:
                pack = self.program.pack_class(cls.name) or self.program.pack_class(found.owner)
                self.leaf(pack.fullname if isinstance(pack, PackClass) else cls.name, signature.mark)
            made = self._after_pack(signature, given, Func(found.item.fullname, receiver), args, receiver)
            if isinstance(made, Bound):
                return Inst(receiver.name, receiver.args, True, ((WRAPPED, made),))
            return made if is_known(made) and made != Lit(None) else receiver
        return None

    def _initialised(self, cls: Cls, info: TypeInfo, args: tuple[Arg, ...]) -> Value:
        receiver = Inst(cls.name, cls.args or self._type_args(info, args), True, self._fields(cls.name, args) or _literals(args))
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
                self._typed(self.function(name), Func(name, first), (Arg(receiver), *args))
        self._default_factories(info, args)
        if "dataclass" in info.metadata or any("dataclass" in base.metadata for base in info.mro[:-1]):
            found = self.program.member(cls.name, "__post_init__")
            if found is not None:
                self.call(Func(f"{found.owner}.__post_init__", receiver), ())
        return receiver

    def _default_factories(self, info: TypeInfo, args: tuple[Arg, ...]) -> None:
        """`field(default_factory=f)` of data classes: called for what the constructor is not given."""
        given = {arg.name for arg in args if arg.name is not None}
        positional = sum(arg.name is None for arg in args)
        for base in reversed(info.mro[:-1]):
            if not base.metadata or not self.program.is_analysed(base.module_name):
                continue
            for name, symbol in base.names.items():
                if not isinstance(symbol.node, Var) or not symbol.node.is_initialized_in_class or symbol.node.is_classvar:
                    continue
                held = self.units.attribute(base.fullname, name)
                if positional > 0:
                    positional -= 1
                elif isinstance(held, Bound) and name not in given:
                    self.call(held, ())

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
            if env:
                break
        return tuple(env.get(variable.id, UNKNOWN) for variable in info.defn.type_vars)

    def _fields(self, name: str, args: tuple[Arg, ...]) -> tuple[tuple[str, Value], ...]:
        """What the constructor was given for parameters whose annotations do not say what they are."""
        found = self.program.member(name, "__init__")
        if found is None:
            return ()
        key = f"{found.owner}.__init__"
        callables = self.callables(self.function(key))
        if self.function(key).body:
            parameters = self.units.parameters(key)[1:]
        elif callables and self.has_generated_init(name):
            parameters = tuple(parameters_of(callables[0])[1:])
        else:
            return ()
        declared = dict(zip(callables[0].arg_names, callables[0].arg_types, strict=True)) if callables else {}
        given = bind(parameters, args).given
        fields = []
        for parameter in parameters:
            value = given.get(parameter.name, parameter.default)
            if value is not None and is_known(value) and is_open(self.types.value(declared.get(parameter.name))):
                fields.append((parameter.name, value))
        return tuple(fields)


_STARRED = (ParamKind.VAR_POSITIONAL, ParamKind.VAR_KEYWORD)
_NUMBERS = {("builtins.bool", "builtins.int"), ("builtins.int", "builtins.float"), ("builtins.bool", "builtins.float")}


def _is_private(name: str) -> bool:
    """Is a method's name mangled, so that no subclass overrides it?"""
    method = name.rpartition(".")[2]
    return method.startswith("__") and not method.endswith("__")


def _takes_receiver(item: PackFunction, func: Func) -> bool:
    """Does the pack write `self` for the receiver of this call?"""
    params = item.signatures[0].params
    return func.receiver is not None and bool(params) and params[0].name in ("self", "cls")


def _members(value: Value) -> tuple[Value, ...]:
    return value.members if isinstance(value, Union) else (value,)


def _literals(args: tuple[Arg, ...]) -> tuple[tuple[str, Value], ...]:
    """Literal keyword arguments of a library's constructor (a router's prefix)."""
    return tuple((arg.name, arg.value) for arg in args if arg.name is not None and isinstance(arg.value, Lit) and isinstance(arg.value.value, str))


def is_callable(value: Value) -> bool:
    """May calling it do anything?"""
    return isinstance(value, (Func, Local, Bound, Cls, Inst, Param, Member, Result, Union, Manager))


def is_suspended(value: Value) -> bool:
    """Is it code that has not run?"""
    return isinstance(value, Suspended)


__all__ = ["Calls", "is_callable", "is_suspended"]
