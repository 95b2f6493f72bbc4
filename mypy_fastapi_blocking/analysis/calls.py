"""Calls: which body or mark a call enters, what it does with the callables it is given, and what it returns.

The order in which knowledge counts: a marker in the user's own source, the user's own body, the packs, mypy's types.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from mypy.nodes import NOT_ABSTRACT

from mypy_fastapi_blocking.analysis.binding import Parameter, bind
from mypy_fastapi_blocking.analysis.constructors import Constructors
from mypy_fastapi_blocking.analysis.core import FunctionInfo, implementation, wrapped_by
from mypy_fastapi_blocking.analysis.effects import Dispatched, Enter, Opened, Passed
from mypy_fastapi_blocking.analysis.guards import decided
from mypy_fastapi_blocking.analysis.language import COMPARING, FORMATTING, PROTOCOLS
from mypy_fastapi_blocking.analysis.limits import limited
from mypy_fastapi_blocking.analysis.packcalls import surrounded
from mypy_fastapi_blocking.analysis.summary import Open, Store
from mypy_fastapi_blocking.analysis.symbolic import declared_of, is_own, is_symbolic, mentions_argument, root_name
from mypy_fastapi_blocking.analysis.syntax import ADDING
from mypy_fastapi_blocking.analysis.types import is_open
from mypy_fastapi_blocking.analysis.values import (
    FUNCTIONS,
    NEVER,
    NONE,
    UNKNOWN,
    Arg,
    Bound,
    Cls,
    Fn,
    Func,
    Inst,
    Local,
    Manager,
    Member,
    Param,
    Result,
    Suspended,
    Tup,
    Union,
    Value,
    changed_args,
    inexact,
    is_known,
    is_literal,
    join,
    join2,
    members,
    remembers,
    says_what_runs,
)
from mypy_fastapi_blocking.packs.model import PackFunction, Role


class Calls(Constructors):
    """The part of the machine that calls."""

    __slots__ = ()

    def call(self, func: Value, args: tuple[Arg, ...]) -> Value:
        """Call a value: the effects are emitted, the result is returned."""
        if not self.deeper():
            return UNKNOWN
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
            case Suspended("context") if args:
                return surrounded(func, args[0].value)
            case Suspended("surrounded", Tup((manager, inner))):
                self.enter(manager)
                result = self.call(inner, args)
                self.leave(manager)
                return result
            case Manager(inner, is_async):
                if is_async and self.enters_async:
                    self.call(inner, args)
                return Suspended("async context" if is_async else "context", inner, args)
            case Fn(returns):
                self.unresolved()
                return returns
            case Union(items):
                return self.any_of(partial(self.call, item, args) for item in items)
        return NEVER if func == NEVER else self.unresolved()

    def _call_instance(self, func: Inst, args: tuple[Arg, ...]) -> Value:
        wrapped = wrapped_by(func)
        own = self.program.member(func.name, "__call__")
        if wrapped is not None:
            if own is not None and isinstance(own.item, PackFunction):  # what wraps may block as well
                self.call(self.member(func, "__call__"), args)
            if isinstance(wrapped.func, Func) and self.registers(func.name):
                return self.call_registered(func, wrapped, wrapped.func.name, args)
            return self.call(wrapped, args)
        if own is None:
            return self.unresolved()
        return self.call(self.member(func, "__call__"), args)

    def _call_symbolic(self, func: Value, args: tuple[Arg, ...]) -> Value:
        known = declared_of(func)
        is_instance = is_own(func) or (isinstance(func, (Member, Result)) and func.declared == known)
        if isinstance(known, Inst) and is_instance:
            return self.call(self.member(func, "__call__"), args)
        self.emit(Opened(Open(limited(func), changed_args(args, limited))))
        result = limited(Result(func, args))
        if isinstance(known, Cls):
            self._softly(func, lambda: self.call(known, args))
            return result
        if isinstance(known, Fn):
            if self.units.may_be_told(known.returns) and is_known(result):
                return limited(Result(func, args, declared=known.returns))
            return known.returns if is_known(known.returns) and not is_open(known.returns) else result
        return join2(self.call(known, args), result) if is_known(known) else result

    def _softly(self, receiver: Value, call: Callable[[], Value]) -> Value:
        """Make a call that the class of what the caller passes may turn into another one."""
        saved, self.soft = self.soft, root_name(receiver)
        try:
            return call()
        finally:
            self.soft = saved

    # -- functions -----------------------------------------------------------------------------------------------------

    def _call_function(self, func: Func, args: tuple[Arg, ...]) -> Value:
        info = self.function(func.name)
        if func.after and func.receiver is not None:
            return self._call_super(info, func, args, func.receiver)
        if not func.virtual or func.receiver is None:
            return self._call_one(info, func, args)
        if is_symbolic(func.receiver) and info.body and not _is_private(func.name):
            return self._call_on_self(info, func, args, func.receiver)
        return self._call_virtual(info, func, args, func.receiver)

    def _call_on_self(self, info: FunctionInfo, func: Func, args: tuple[Arg, ...], receiver: Value) -> Value:
        """A method called on `self` or another parameter: what runs is for the class of what the caller passes to say; unless it does, what
        is seen here."""
        value = self._softly(receiver, lambda: self._call_virtual(info, func, args, receiver))
        self.emit(Opened(Open(limited(receiver), args, f"override:{info.name}")))
        if self.is_generic(declared_of(receiver)):
            typed = self._typed(info, func, (Arg(receiver), *args))
            if mentions_argument(typed):
                return typed  # what its class is generic in, rather than what that is in the classes below
        if info.binds == "method" and len(members(value)) > 1 and all(map(self._is_made, members(value))):
            method = Member(receiver, info.name.rpartition(".")[2])  # which of them, the class of the receiver says
            return join(limited(Result(method, args, declared=inexact(m))) for m in members(value))
        generators = [m for m in members(value) if isinstance(m, Suspended) and m.how == "generator"] if info.binds == "method" else []
        if not generators:
            return value
        virtual = limited(Suspended("generator", Func(info.name, receiver, virtual=True), args, generators[0].type))
        return join((virtual, *(m for m in members(value) if m not in generators)))

    def _is_made(self, value: Value) -> bool:
        """Is it an instance of a class of the user's, which a method has made?"""
        return isinstance(value, Inst) and value.exact and self.program.is_users(value.name)

    def _call_super(self, info: FunctionInfo, func: Func, args: tuple[Arg, ...], receiver: Value) -> Value:
        """`super().method()`: what comes next in the bases of the class at hand, which the callers may know."""
        method = info.name.rpartition(".")[2]
        if is_symbolic(receiver) and (info.body or info.node is None) and not _is_private(func.name):
            value = self._softly(receiver, lambda: self._call_one(info, func, args)) if info.body else UNKNOWN
            self.emit(Opened(Open(limited(receiver), args, f"super:{func.after}:{info.name}")))
            return value
        known = declared_of(receiver)
        found = self.program.member(known.name, method, after=func.after) if isinstance(known, (Inst, Cls)) and info.body else None
        next_ = self.function(f"{found.owner}.{method}") if found is not None else info
        return self._call_one(next_, Func(next_.name, receiver, raw=func.raw), args)

    def _call_virtual(self, info: FunctionInfo, func: Func, args: tuple[Arg, ...], receiver: Value) -> Value:
        """A method and its overrides that the module can see."""
        method = func.name.rpartition(".")[2]
        calls = [partial(self._call_one, info, func, args)]
        known = declared_of(receiver)
        if isinstance(known, Inst) and self._is_abstract(info):
            self.emit(Dispatched(known.name, method, receiver if is_symbolic(receiver) else None))
        if isinstance(known, (Inst, Cls)):
            for name in self.units.overriding(known.name, method):
                if name != info.name and self.may_stand_for(name.rpartition(".")[0], known):
                    calls.append(partial(self._call_one, self.function(name), Func(name, self.as_owner(known, name)), args))
        return self.any_of(calls)

    def _is_abstract(self, info: FunctionInfo) -> bool:
        """Is it a user's abstract method, one of a protocol, or one that does nothing (`pass`, `raise NotImplementedError`)?"""
        function = implementation(info.node)
        if not info.body or function is None:
            return False
        return function.abstract_status != NOT_ABSTRACT or self.units.is_placeholder(info.name)

    def as_owner(self, receiver: Inst | Cls, name: str) -> Inst | Cls:
        """The receiver as it is known where an override runs: of the class that defines that."""
        owner = name.rpartition(".")[0]
        if receiver.exact or owner == receiver.name or not self.program.is_subclass(owner, receiver.name):
            return receiver
        return Inst(owner, fields=receiver.fields) if isinstance(receiver, Inst) else Cls(owner, exact=False)

    def _call_one(self, info: FunctionInfo, func: Func, args: tuple[Arg, ...]) -> Value:
        definitions = self.units.definitions(info.name) if info.body else ()
        if func.raw and info.name not in definitions:
            definitions = ()  # one that was defined anew later, and that decorators kept (`def _` again and again)
        if len(definitions) > 1 or (definitions and definitions[0] != info.name):
            return self.any_of(
                partial(self._call_definition, replace(info, name=name), Func(name, func.receiver, raw=func.raw), args)
                for name in definitions
            )
        return self._call_definition(info, func, args)

    def _call_definition(self, info: FunctionInfo, func: Func, args: tuple[Arg, ...]) -> Value:
        all_args = (Arg(func.receiver), *args) if func.receiver is not None and info.binds != "staticmethod" else args
        if info.name in COMPARING or info.name in FORMATTING:
            self.compare_or_format(info.name, all_args)
        if info.name in ("builtins.object.__new__", "builtins.type.__call__") and all_args:
            first, *rest = all_args
            return self.blank(first.value) if info.name.endswith("__new__") else self.instantiate(first.value, tuple(rest))
        made = self.operated(info.name, all_args)
        if made is not None and is_known(made):
            return made
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

    # -- the user's own functions --------------------------------------------------------------------------------------

    def _result_of_user(self, info: FunctionInfo, func: Func, args: tuple[Arg, ...], all_args: tuple[Arg, ...]) -> Value:
        roles = self.units.roles(info.name)
        if roles:
            return self._user_roles(info, func, all_args, roles)
        if not func.raw:
            decorated = self.units.decorated(info.name)
            if decorated is not None and decorated != func:
                made = self.call(decorated, all_args)
                if isinstance(made, Suspended) and made.how in ("context", "async context"):
                    return replace(made, type=self._typed(info, func, all_args))
                return made
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
        if kind != "generator" and self.effects is not None:
            binding = {**bind(self.units.parameters(key), args).given, **captures}
            if any(is_symbolic(value) or says_what_runs(value) for value in binding.values()):
                self.emit(Passed(key, tuple((name, limited(value)) for name, value in sorted(binding.items()))))
        if self.enters_async and kind != "generator":
            with self.returning():  # the object that is made comes back all the same
                self._run(key, args, captures, typed)
        how = {"async": "coroutine", "generator": "generator"}.get(kind, kind)
        given = own_args if own_args is not None else args[1:] if isinstance(func, Local) and func.receiver is not None else args
        return limited(Suspended(how, func, given, typed))

    def _run(self, key: str, args: tuple[Arg, ...], captures: dict[str, Value], typed: Value = UNKNOWN) -> Value:
        """Run a body. What it returns is what its annotations say, or else what the body says."""
        parameters = self.units.parameters(key)
        binding = {**bind(parameters, args).with_defaults(parameters), **captures}
        self.no_return = self.no_return or self.units.never_returns(key)
        if self.effects is not None:
            if self.units.has_effects(key):
                self.emit(Enter(key, tuple(sorted(binding.items())), self.soft))
            for store in self.units.stores(key):
                left = decided(store.guards, binding, self)
                if left is not None:
                    self.emit(Store(store.target, self.substitute(store.value, binding), self.substitute(store.owner, binding), left))
            if any(isinstance(value, Inst) and value.origin for value in binding.values()):
                self._fill_given(key, binding)
        is_closed = is_known(typed) and not is_open(typed)
        if is_closed and not self.may_return_more(typed):
            return typed
        result = limited(self.substitute(self._returned(key, binding), binding))
        if is_closed:
            return result if self.says_more(result, typed) or (result == NONE and self.units.answers(key)) else typed
        return result if is_known(result) or not is_known(typed) else typed

    def _fill_given(self, key: str, binding: dict[str, Value]) -> None:
        """What a function puts into objects that it is given, and of which it does not know what they are."""
        with self.recorded() as effects, self.returning():
            for open_ in self.units.called_on_given(key):
                given = binding.get(root_name(open_.func))
                if not isinstance(given, Inst) or not given.origin or decided(open_.guards, binding, self) is None:
                    continue
                if not self._filled_directly(open_, binding):
                    self.perform(open_, binding)
        for effect in effects:
            if isinstance(effect, Store):
                self.emit(effect)

    def _filled_directly(self, open_: Open, binding: dict[str, Value]) -> bool:
        """`bus.handlers.append(f)`, of an object that is known by now."""
        func = open_.func
        if not isinstance(func, Member) or not isinstance(func.base, Member) or func.name not in ADDING or not open_.args:
            return False
        owner = self.substitute(func.base.base, binding)
        holder = self.holder(owner.name, func.base.name) if isinstance(owner, Inst) else ""
        value = open_.args[min(ADDING[func.name], len(open_.args) - 1)].value
        if holder and func.name not in ("extend", "update"):
            self.emit(Store(f"{holder}.{func.base.name}", self.substitute(value, binding), owner))
        return bool(holder)

    def says_more(self, value: Value, declared: Value) -> bool:
        """Does a body say more of the instance that it returns than its annotations do: of which class it really is, or what it was made
        with?"""
        return any(m != NONE for m in members(value)) and all(m == NONE or self._is_more(m, declared) for m in members(value))

    def _is_more(self, value: Value, declared: Value) -> bool:
        known = declared_of(value)
        if self.types.is_switch(declared):
            return is_symbolic(value) or is_literal(value)
        if isinstance(known, FUNCTIONS):
            return any(self.fits_protocol(known, m) for m in members(declared))
        if not isinstance(known, Inst) or known.name.startswith("builtins."):
            return False
        is_below = any(
            isinstance(m, Inst) and m.name != known.name and self.program.is_subclass(known.name, m.name) for m in members(declared)
        )
        return known.exact or remembers(known) or is_below or is_symbolic(value)

    def _returned(self, key: str, binding: dict[str, Value]) -> Value:
        """What a function returns, without what it only returns under conditions that do not hold in the call."""
        value, answers = self.units.returns(key), self.units.answers(key)
        if not answers or not isinstance(value, Union):
            return value
        excluded: set[Value] = set()
        possible: set[Value] = set()
        for guards, answer in answers:
            (excluded if decided(guards, binding, self) is None else possible).update(members(answer))
        return join(member for member in value.members if member not in excluded or member in possible)

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


def _is_private(name: str) -> bool:
    """Is a method's name mangled, so that no subclass overrides it?"""
    method = name.rpartition(".")[2]
    return method.startswith("__") and not method.endswith("__")
