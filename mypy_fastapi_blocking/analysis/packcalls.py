"""Calls of functions that packs describe: which overload fits, what is done with callables that are given, what is returned."""

from __future__ import annotations

from dataclasses import replace

from mypy_fastapi_blocking.analysis.binding import Parameter, bind
from mypy_fastapi_blocking.analysis.core import FunctionInfo, wrapping
from mypy_fastapi_blocking.analysis.effects import Later, Promised
from mypy_fastapi_blocking.analysis.inference import STARRED, parameters_of
from mypy_fastapi_blocking.analysis.language import PROTOCOLS
from mypy_fastapi_blocking.analysis.offloading import Offloading
from mypy_fastapi_blocking.analysis.symbolic import declared_of, is_symbolic, settled
from mypy_fastapi_blocking.analysis.values import (
    ANYTHING,
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
    children,
    is_known,
    join,
    members,
)
from mypy_fastapi_blocking.packs.model import PackFunction, ParamKind, Role, Signature, TypeRef
from mypy_fastapi_blocking.packs.model import Param as PackParam
from mypy_fastapi_blocking.packs.source import PROMISED


class PackCalls(Offloading):
    """The part of the machine that calls what packs describe."""

    __slots__ = ()

    def display_name(self, info: FunctionInfo) -> str:
        """The name under which people know a marked function: the one the pack publishes."""
        owner, _, attribute = info.name.rpartition(".")
        if info.item is not None and not info.dynamic:
            return info.item.fullname
        pack = self.program.pack_class(owner)
        return f"{pack.fullname}.{attribute}" if pack is not None else info.name

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
        functions: list[Arg] = []
        for parameter in signature.params:
            if parameter.name not in given:
                continue
            value = given[parameter.name]
            if parameter.elements:
                if parameter.role is Role.CALLED_ON_ITERATION:
                    lazy.append(value)  # what gives the elements is iterated as well
                value = self._elements_of(value)
            elif parameter.role is Role.CALLED_ON_ITERATION:
                typed = self._giving(signature, parameter, value, typed)
            if parameter.endpoint is not None:
                self.register(value, parameter.endpoint, given, func.receiver)
            if parameter.role is Role.CALLED_ON_ITERATION:
                if parameter.annotation is not None and parameter.annotation.is_callable:
                    functions.append(Arg(value))
                else:
                    lazy.extend(_each(parameter, value))
            elif parameter.role is Role.REGISTERED:
                self.put_behind(func.receiver, value, given.values())
            elif parameter.role is not None:
                rest = self._rest(signature, given, parameter) or self._annotated_args(signature, given, parameter, func.receiver)
                returned = signature.returns
                if returned is not None and (not is_known(typed) or self.is_pack_only(returned)):
                    known = self.types.pack_value(returned)
                else:
                    known = typed
                for given_ in _each(parameter, value):
                    made = self._play(parameter.role, given_, rest, known, func.receiver)
                    result = made if made is not None else result
        if lazy or functions:
            return _iterating(Tup(tuple(lazy)), tuple(functions), typed)
        if signature.provides is not None:
            return self.provided(given.get(signature.provides, UNKNOWN))
        if signature.returned is not None:
            return Suspended("decorator", func, args)
        if result is not None:
            return result
        returned = signature.returns
        if returned is not None and (not is_known(typed) or self.is_pack_only(returned) or self._is_pack_only(func)):
            receiver = declared_of(func.receiver) if func.receiver is not None else None
            receiver = Inst(receiver.name, receiver.args) if isinstance(receiver, Cls) else receiver
            value = self.types.pack_value(returned, {"Self": receiver if receiver is not None else UNKNOWN})
            if signature.is_async:
                return Inst("typing.Coroutine", (UNKNOWN, UNKNOWN, value))
            return value if is_known(value) else typed
        if signature.is_async and not is_known(typed):
            return Inst("typing.Coroutine", (UNKNOWN, UNKNOWN, UNKNOWN))
        return typed

    def _giving(self, signature: Signature, parameter: PackParam, value: Value, typed: Value) -> Value:
        """What gives the elements of something that is given, as they are (`iter(xs)`, `reversed(xs)`): with what is known of those."""
        ref = parameter.annotation
        if ref is None or len(ref.args) != 1 or not _is_variable(ref.args[0]) or not isinstance(typed, Inst) or len(typed.args) != 1:
            return typed
        pack, variable = self.program.pack_class(typed.name), str(ref.args[0].literals[0])
        gives = signature.returns.args if signature.returns is not None else ()
        if not (any(map(_is_variable, gives)) if gives else pack is not None and pack.type_params == (variable,)):
            return typed
        several = value.items if isinstance(value, Tup) and parameter.kind is ParamKind.VAR_POSITIONAL else (value,)
        with self.muted():
            element = join(map(self.iterate, several))
        return replace(typed, args=(element,)) if is_known(element) else typed

    def _is_pack_only(self, func: Func) -> bool:
        """Is it a method of a class that only a pack knows?"""
        owner = func.name.rpartition(".")[0]
        return func.receiver is not None and self.program.pack_class(owner) is not None and self.program.type_info(owner) is None

    def select_signature(self, item: PackFunction, args: tuple[Arg, ...]) -> tuple[Signature, dict[str, Value]]:
        """The first overload of a pack's function that fits the call, and what its parameters are given."""
        last: tuple[Signature, dict[str, Value]] | None = None
        loosely: tuple[Signature, dict[str, Value]] | None = None  # with arguments that it says nothing of
        for signature in item.signatures:
            parameters = [Parameter(p.name, p.kind, UNKNOWN if p.has_default else None) for p in signature.params]
            bound = bind(parameters, args)
            given = bound.given
            last = (signature, given)
            required = all(p.has_default or p.name in given or p.kind in STARRED for p in signature.params)
            if len(item.signatures) == 1 or (required and all(self._agrees(p, given.get(p.name)) for p in signature.params)):
                if bound.fits or len(item.signatures) == 1:
                    return last
                loosely = loosely or last
        assert last is not None
        return loosely or last

    def _agrees(self, parameter: PackParam, value: Value | None) -> bool:
        """Does an argument agree with the annotation of an overload's parameter?"""
        ref = parameter.annotation
        if value is None or ref is None or parameter.kind in STARRED or parameter.role is not None:
            return True
        wanted = self.types.pack_value(ref)
        if not is_known(wanted):
            return True
        if isinstance(wanted, Fn):
            return not any(isinstance(member, Lit) for member in members(value))
        options = wanted.members if isinstance(wanted, Union) else (wanted,)
        actual = value.members if isinstance(value, Union) else (value,)
        return all(any(self._is_a(member, option) for option in options) for member in actual)

    def _is_a(self, value: Value, option: Value) -> bool:
        value = settled(value)
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
            if _is_variable(other.annotation):
                continue  # more of the same kind, with which it is called one by one
            if other.kind is ParamKind.VAR_POSITIONAL and other.name in given and other is not parameter:
                value = given[other.name]
                found.extend((Arg(item) for item in value.items) if isinstance(value, Tup) else (Arg(value, star=1),))
            elif other.kind is ParamKind.VAR_KEYWORD and other.name in given and other is not parameter:
                value = given[other.name]
                found.extend(Arg(item, name) for name, item in value.fields) if isinstance(value, Inst) else found.append(
                    Arg(value, star=2)
                )
        return tuple(found)

    def _annotated_args(
        self, signature: Signature, given: dict[str, Value], parameter: PackParam, receiver: Value | None
    ) -> tuple[Arg, ...]:
        """What a callable is called with, going by its annotation: the elements of an iterable that is given too, or the receiver's."""
        ref = parameter.annotation
        if parameter.role is not Role.CALLED or ref is None or not ref.is_callable or len(ref.args) < 2:
            return ()
        env: dict[str, Value] = {}
        for other in signature.params:
            of = other.annotation
            inner = of.args[0] if of is not None and len(of.args) == 1 else None
            if inner is not None and inner.name == "TypeVar" and other.name in given:
                with self.muted():
                    env[str(inner.literals[0])] = self.iterate(given[other.name])
            elif of is not None and _is_variable(of) and other.name in given:
                value, variable = given[other.name], str(of.literals[0])
                items = value.items if isinstance(value, Tup) and other.kind is ParamKind.VAR_POSITIONAL else (value,)
                env[variable] = join((env.get(variable, NEVER), *items))
        if not env and isinstance(receiver, Inst) and len(receiver.args) == 1:
            env = {str(arg.literals[0]): receiver.args[0] for arg in ref.args[:-1] if arg.name == "TypeVar"}
        values = [self.types.pack_value(arg, env) for arg in ref.args[:-1]]
        return tuple(map(Arg, values)) if any(map(is_known, values)) else ()

    def _play(self, role: Role, value: Value, rest: tuple[Arg, ...], typed: Value = UNKNOWN, receiver: Value | None = None) -> Value | None:
        """What a function does with something it is given. Returns the function's result where the role says it."""
        if role is Role.OFFLOADED:
            return self.offloaded(value, rest, typed)
        if role is Role.NON_BLOCKING:
            self.promised(value)
        elif role in (Role.CALLED, Role.ON_LOOP, Role.SERIALIZES):
            if value == receiver and role is not Role.CALLED:
                for known in members(declared_of(value)):
                    self._run_callbacks_of(known, writes=role is Role.SERIALIZES)
                return None
            for member in value.items if isinstance(value, Tup) else (value,):
                if is_callable(member):
                    with self.returning():
                        if role is Role.ON_LOOP and isinstance(member, Inst) and self.program.member(member.name, "__exit__") is not None:
                            self.leave(member)
                        else:
                            self.call(member, rest or ANYTHING)
                    if role is Role.ON_LOOP:
                        self.emit(Later())
        elif role is Role.ITERATED:
            self.iterate(value)
        elif role is Role.ENTERED:
            entered = self.enter(value)
            self.leave(value)
            return entered if is_known(entered) else None
        elif role is Role.WRAPPED:
            return wrapping(Bound(value, rest), typed) if is_callable(value) else None
        elif role is Role.CLOSED:
            return Suspended("closing", value, (), typed)
        elif role is Role.SURROUNDED and receiver is not None:
            return surrounded(receiver, value)
        elif role is Role.GENERATOR_MANAGED:
            return self._managed(value)
        return None

    def _run_callbacks_of(self, known: Value, writes: bool) -> None:
        """An instance is turned into data, or (not `writes`) makes instances from data: of what it is generic in (`TypeAdapter[list[T]]`)."""
        models = [known] if writes else list(children(known))
        while models:
            model = models.pop()
            models.extend(children(model) if isinstance(model, (Inst, Tup, Union)) else ())
            if isinstance(model, Inst):
                self.run_callbacks(model, ANYTHING, writes)

    def run_callbacks(self, receiver: Inst, args: tuple[Arg, ...], writes: bool) -> None:
        """What a library calls when the instance is made from these arguments (or, `writes`, is turned into data)."""
        for callback in self.units.callbacks(receiver.name, within=writes or args == ANYTHING):
            key, unless = callback.key, callback.unless
            if callback.writes is not writes or self.units.kind(key) != "sync" or self._is_overridden(receiver.name, key):
                continue
            if not unless or not self._is_given(receiver.name, args, unless):
                with self.returning():
                    self.call(Local(key, (), receiver), ANYTHING)

    def _is_given(self, name: str, args: tuple[Arg, ...], field: str) -> bool:
        """Is an argument of a constructor, or may it be, for that field, whose leading underscores its parameter does not have?"""
        given = {arg.name.lstrip("_") for arg in args if arg.name is not None}
        positional = sum(arg.name is None and not arg.star for arg in args)
        if positional and field.lstrip("_") not in given:
            callables = self.callables(self.function(f"{name}.__init__"))
            parameters = parameters_of(callables[0])[1:] if callables else []
            return len(parameters) < positional or field.lstrip("_") in bind(parameters, args).given
        return field.lstrip("_") in given

    def _is_overridden(self, name: str, key: str) -> bool:
        """Is a callback a method of a base class of `name`, in whose place there is another one?"""
        owner, _, method = key.rpartition(".")
        if owner == name or owner not in self.program.mro(name):
            return False
        found = self.program.member(name, method)
        return found is not None and found.owner != owner

    def promised(self, value: Value) -> None:
        """A value is put where a callable is expected that does not block."""
        for member in value.items if isinstance(value, Tup) else members(value):
            if is_callable(member) and not is_symbolic(member):
                self.emit(Promised(member))

    def is_promised(self, name: str) -> bool:
        """Is a variable, an attribute or a result declared to be a callable that does not block?"""
        return any(role is Role.NON_BLOCKING and parameter == PROMISED for parameter, role in self.units.roles(name))

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
            self.register(args[0].value, parameter.endpoint, given, factory.receiver)
        decorator = self.types.pack_value(signature.returns)
        known = decorator.returns if isinstance(decorator, Fn) and isinstance(decorator.returns, (Fn, Inst)) else UNKNOWN
        if parameter.role is Role.REGISTERED:
            self.put_behind(factory.receiver, args[0].value, given.values())
        made = self._play(parameter.role, args[0].value, (), known, factory.receiver) if parameter.role is not None else None
        if made is None and parameter.role is Role.OFFLOADED:
            made = known if is_known(known) else Fn(UNKNOWN)
        elif made is None and isinstance(known, Inst):
            made = known  # an object of the library's in the function's place (a Celery task)
        return made if made is not None else args[0].value

    def provided(self, func: Value) -> Value:
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


def _each(parameter: PackParam, value: Value) -> tuple[Value, ...]:
    """The arguments that a parameter is given: of `*args`, one by one."""
    return value.items if isinstance(value, Tup) and parameter.kind is ParamKind.VAR_POSITIONAL else (value,)


def _is_variable(ref: TypeRef | None) -> bool:
    return ref is not None and ref.name == "TypeVar"


_NUMBERS = {("builtins.bool", "builtins.int"), ("builtins.int", "builtins.float"), ("builtins.bool", "builtins.float")}


def _takes_receiver(item: PackFunction, func: Func) -> bool:
    """Does the pack write `self` for the receiver of this call?"""
    params = item.signatures[0].params
    return func.receiver is not None and bool(params) and params[0].name in ("self", "cls")


def _iterating(parts: Tup, functions: tuple[Arg, ...], typed: Value) -> Value:
    """Something that iterates the parts when it is iterated, and calls the functions, or a tuple of such things (`itertools.tee`)."""
    if isinstance(typed, Inst) and typed.name == "builtins.tuple":
        return Inst(typed.name, tuple(Suspended("lazy", parts, functions, item) for item in typed.args))
    return Suspended("lazy", parts, functions, typed)


def surrounded(manager: Value, func: Value) -> Suspended:
    """A function that enters and leaves a context manager around calling another one."""
    return Suspended("surrounded", Tup((manager, func)))


def is_callable(value: Value) -> bool:
    """May calling it do anything?"""
    if isinstance(value, Suspended):
        return value.how == "surrounded"
    return isinstance(value, (Func, Local, Bound, Cls, Inst, Param, Member, Result, Union, Manager))


def is_suspended(value: Value) -> bool:
    """Is it code that has not run?"""
    return isinstance(value, Suspended)
