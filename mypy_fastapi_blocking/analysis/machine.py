"""The abstract machine: evaluates operations on values, and what a summary left open once the caller's values are known.

The theory: a body is interpreted once, with its parameters standing for themselves. What it does with them is left *open* in its summary
(`Open`), and evaluated again at each call with what that call passes. So a helper that calls its argument blocks exactly when the argument
does, at any depth, and no body is interpreted once for each of its callers.

The optimism that is accepted: a call of something that nothing is known of does nothing; a callable that is stored or passed on has not
run; a loop runs its body.
"""

from __future__ import annotations

from collections.abc import Iterable

from mypy_fastapi_blocking.analysis.completing import Completing
from mypy_fastapi_blocking.analysis.core import Units
from mypy_fastapi_blocking.analysis.effects import Effect, Enter, Leaf
from mypy_fastapi_blocking.analysis.elsewhere import target_of
from mypy_fastapi_blocking.analysis.guards import alternatives_of, guard_in
from mypy_fastapi_blocking.analysis.inference import Solver
from mypy_fastapi_blocking.analysis.limits import limited
from mypy_fastapi_blocking.analysis.operated import REPLACED
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.registering import REGISTERS
from mypy_fastapi_blocking.analysis.summary import Open
from mypy_fastapi_blocking.analysis.symbolic import (
    ANY,
    ARGUMENT,
    ASKS,
    AWAITED,
    BLANK,
    CHOSEN,
    DISPATCHED,
    GROWN,
    INSTANTIATES,
    SPREAD,
    WRITTEN,
    declared_of,
    is_attribute,
    is_symbolic,
    mentions_param,
    root_name,
)
from mypy_fastapi_blocking.analysis.types import Types
from mypy_fastapi_blocking.analysis.values import (
    ANYTHING,
    FUNCTIONS,
    NEVER,
    NONE,
    UNKNOWN,
    Arg,
    Cls,
    Func,
    Inst,
    Lit,
    Member,
    Never,
    Param,
    Result,
    Union,
    Value,
    changed_args,
    is_flat,
    members,
    rebuilt,
)


def _overridable(open_: Open) -> str:
    """The method of `self` that a summary leaves to its class."""
    return open_.how.rpartition(".")[2] if open_.how.startswith("override:") else ""


def _next_in_bases(open_: Open) -> tuple[str, str]:
    """What a summary found by `super()`: in which class that stood, and the method's full name."""
    _, after, found = open_.how.split(":") if open_.how.startswith("super:") else ("", "", "")
    return after, found


class Machine(Completing):
    """Everything together."""

    __slots__ = ("_attributes", "_solver", "_unseen")

    def __init__(self, program: Program, types: Types, units: Units) -> None:
        super().__init__(program, types, units)
        self._solver = Solver(program, types, self.quiet_call, self.quiet_awaited, self.quiet_iterate)
        self._attributes: dict[tuple[Value, Value], Value] | None = None
        self._unseen: dict[tuple[str, str, str], list[Effect]] = {}

    @property
    def solver(self) -> Solver:
        """Type arguments."""
        return self._solver

    def forget(self) -> None:
        """The user's modules may have changed, or more may be known of libraries."""
        self._attributes = None
        self._unseen.clear()
        self.volatile_infos.clear()
        self.constructors.clear()
        self.types.forget()
        self._solver.forget()
        if self.generation != self.program.generation:
            self.generation = self.program.generation
            self.infos.clear()

    def settle(self) -> None:
        """What attributes hold changes no more."""
        self._attributes = {}

    # -- substitution --------------------------------------------------------------------------------------------------

    def substitute(self, value: Value, binding: dict[str, Value]) -> Value:
        """The value with parameters replaced by what they are given; what depends on them is evaluated, without effects."""
        if not mentions_param(value):
            return value
        if not self.deeper():
            return UNKNOWN
        try:
            with self.muted(), self.returning():
                return limited(self._substituted(value, binding))
        finally:
            self.nesting -= 1

    def _substituted(self, value: Value, binding: dict[str, Value]) -> Value:
        if is_flat(value):
            return value
        match value:
            case Param(name, declared):
                target = target_of(value) if name not in binding else ""
                return self.units.elsewhere(target) if target else binding.get(name, declared)
            case Member(base, name):
                return self.member(self._substituted(base, binding), name)
            case Result(func, args, how) if how == ASKS:
                return self._answered(func, self._substituted(func, binding), args)
            case Result(func, args, how):
                return self._evaluated(self._substituted(func, binding), self._arguments(args, binding), how)
        return rebuilt(value, lambda inner: self._substituted(inner, binding))

    def _arguments(self, args: tuple[Arg, ...], binding: dict[str, Value]) -> tuple[Arg, ...]:
        return changed_args(args, lambda value: self._substituted(value, binding))

    def _evaluated(self, func: Value, args: tuple[Arg, ...], how: str) -> Value:
        match how:
            case "call":
                return self.call(func, args)
            case "iterate":
                return self.iterate(func)
            case "enter":
                return self.enter(func)
            case "leave":
                return self.leave(func)
            case "await":
                return self.awaited(func)
            case "async iterate":
                return self.iterate_async(func)
            case "async enter":
                return self.enter_async(func)
            case "getattr":
                return self.named_member(func, args[0].value if args else UNKNOWN)
            case "named":
                return self.named_member(args[0].value, func)
            case "item":
                return self.subscript(func, args[0].value if args else UNKNOWN)
            case how if how == AWAITED:
                return self.call_to_await(func, args)
            case how if how == REPLACED:
                return self.replaced(func, args) or UNKNOWN
            case how if how == BLANK:
                return self.blank(func)
            case how if how == INSTANTIATES:
                return self.instantiate(func, args)
            case how if how == ASKS:
                return self._answered(func, func, args)
            case how if how == WRITTEN:
                return self.put_together(func, args)
            case how if how == GROWN:
                return self.grown(func)
            case how if how == CHOSEN:
                return self.chosen(func, args)
            case how if how == DISPATCHED:
                return self.call(args[0].value, args[1:])
            case how if how == SPREAD:
                return self.spread(func, args)
            case how if how == ARGUMENT:
                return self.type_argument(func, *(arg.value for arg in args))
            case how if how == ANY:
                return self._any_answered([func, *(arg.value for arg in args)])
            case how if how.startswith(REGISTERS):
                self.register_given(func, args, how)
                return UNKNOWN
        return self._done(func, [arg.value for arg in args], how)

    def _answered(self, asked: Value, subject: Value, args: tuple[Arg, ...]) -> Value:
        """What a condition is, once more is known of what it asks about."""
        guard = guard_in(Result(subject, args, ASKS))
        alternatives = alternatives_of(subject, asked)
        answers = {None if is_symbolic(m) else guard.question.answer(m, self) for m in alternatives}
        if len(answers) == 1 and (answer := answers.pop()) is not None:
            return Lit(answer == guard.wanted)
        is_open = len(alternatives) == 1 and is_symbolic(alternatives[0])
        return Result(alternatives[0], args, ASKS) if is_open else Inst("builtins.bool")

    def _any_answered(self, answers: list[Value]) -> Value:
        """What is known of an answer that is true if any of several is."""
        if any(answer == Lit(True) for answer in answers):
            return Lit(True)
        open_ = [answer for answer in answers if answer != Lit(False)]
        if not all(map(is_symbolic, open_)):
            return Inst("builtins.bool")
        return Result(open_[0], tuple(map(Arg, open_[1:])), ANY) if len(open_) > 1 else open_[0] if open_ else Lit(False)

    def _done(self, func: Value, args: list[Value], how: str) -> Value:
        """What an operation gives that has no name of its own."""
        match how.split(":"):
            case ["operator", method, reverse]:
                return self.operator(func, method, reverse, args[0])
            case ["dunder", method]:
                return self.dunder(func, method, *args)
            case ["converted", methods]:
                self.converted(func, tuple(methods.split(",")))
            case ["text", methods]:
                self.text(func, tuple(methods.split(",")))
            case ["truth"]:
                self.truth(func)
            case ["contains"]:
                self.contains(func, args[0])
            case ["setattr"] if isinstance(args[0], Lit):
                self.set_member(func, str(args[0].value), args[1])
            case ["delattr"] if isinstance(args[0], Lit):
                self.delete_member(func, str(args[0].value))
        return UNKNOWN

    def effects_of(self, open_: Open, binding: dict[str, Value], decided: bool) -> list[Effect]:
        """The effects of what a summary left open, now that its parameters are known."""
        self.steps = 0
        if not decided and open_.is_counted:
            return []  # counted where the method was called
        with self.recorded() as effects:
            self.perform(open_, binding)
        return list(effects)

    def decides(self, receiver: Value | None, key: str, opens: Iterable[Open]) -> bool:
        """Does the class of a parameter make other methods run than the summary of `key` counts: those that its module sees?"""
        for open_ in opens:
            given = declared_of(self._receiver(open_.func, receiver)) if receiver is not None else UNKNOWN
            is_called = _overridable(open_) == "__call__" and any(isinstance(m, FUNCTIONS) for m in members(given))
            if (
                is_called
                or given in (NONE, NEVER)
                or any(self._is_decided(m, key, open_) for m in members(given) if isinstance(m, (Inst, Cls)))
            ):
                return True
        return False

    def _is_decided(self, known: Inst | Cls, key: str, open_: Open) -> bool:
        method, assumed = _overridable(open_), declared_of(open_.func)
        owner = assumed.name if isinstance(assumed, (Inst, Cls)) else open_.how.partition(":")[2].rpartition(".")[0]
        if method and self._runs(known, method) != self.units.seen_from(key, owner, method):
            return True
        after, seen = _next_in_bases(open_)
        if after and self._next(known, after, seen) != seen:
            return True
        return open_.how == "call" and isinstance(assumed, Cls) and known.name != owner

    def _next(self, known: Inst | Cls, after: str, seen: str) -> str:
        """The full name of what `super()` in the class `after` finds, for an instance of that class."""
        method = seen.rpartition(".")[2]
        found = self.program.member(known.name, method, after=after) if after in self.program.mro(known.name) else None
        return f"{found.owner}.{method}" if found is not None and found.owner != "builtins.object" else seen

    def own_method(self, receiver: Inst, open_: Open) -> str:
        """The method that a summary leaves to the class of its receiver, of that one."""
        after, seen = _next_in_bases(open_)
        if after:
            return self._next(receiver, after, seen)
        found = self.program.member(receiver.name, _overridable(open_))
        return f"{found.owner}.{_overridable(open_)}" if found is not None else ""

    def _receiver(self, func: Value, given: Value) -> Value:
        """What a method is called on: what is given for a parameter, an attribute of that, or an element."""
        is_reached = isinstance(func, (Member, Result)) and func.declared != UNKNOWN
        return self.value_of(func, {root_name(func): given}) if is_reached else given

    def value_of(self, value: Value, binding: dict[str, Value]) -> Value:
        """What a symbolic value is in a call; unknown where its parameter is not given."""
        root = root_name(value)
        if root not in binding:
            return UNKNOWN
        if self._attributes is None or not is_attribute(value):
            return self.substitute(value, binding)
        found = self._attributes.get((value, binding[root]))
        if found is None:
            found = self._attributes[value, binding[root]] = self.substitute(value, binding)
        return found

    def given(self, value: Value, binding: dict[str, Value]) -> Value | None:
        """What a symbolic value, or one of several, is in a call; None where its parameter is not given."""
        if isinstance(value, Param):
            return binding.get(value.name)
        if isinstance(value, Union):
            return self.substitute(value, binding)
        return self.value_of(value, binding) if root_name(value) in binding else None

    def is_told(self, root: str) -> bool:
        """Does this module see anything that others put where the parameter of that name stands for?"""
        parameter = Param(root)
        return self.units.elsewhere(target_of(parameter)) != parameter

    def unseen(self, cls: str, method: str, key: str) -> list[Effect]:
        """Implementations of an abstract method that this module sees, and that of the function `key` did not."""
        found = self._unseen.get((cls, method, key))
        if found is None:
            with self.recorded() as effects:
                for name in sorted(self.units.entered(cls, method) - self.units.seen_from(key, cls, method)):
                    self.call(Func(name, self.as_owner(Inst(cls), name)), ANYTHING)
            found = self._unseen[cls, method, key] = [effect for effect in effects if isinstance(effect, (Enter, Leaf))]
        return found

    def _runs(self, known: Inst | Cls, method: str) -> frozenset[str]:
        if known.exact:
            return self.units.own(known.name, method)
        entered = self.units.entered(known.name, method)
        return frozenset(key for key in entered if self.may_stand_for(key.rpartition(".")[0], known)) if known.args else entered

    def perform(self, open_: Open, binding: dict[str, Value]) -> None:
        """Do what a summary left open, now that its parameters are known."""
        with self.muted():
            args = self._arguments(open_.args, binding)
            called = open_.func if isinstance(open_.func, Member) and open_.how in ("call", AWAITED) else None
            func = self._substituted(called.base if called is not None else open_.func, binding)
        if called is not None:
            func = self.member(func, called.name)
        if type(func) is Never:
            return
        after, seen = _next_in_bases(open_)
        if open_.how.startswith("override:"):
            self._perform_override(open_, func, args)
        elif after:
            for receiver in members(func):
                known = declared_of(receiver)
                if isinstance(known, (Inst, Cls)):
                    name = self._next(known, after, seen)
                    self.call(Func(name, receiver, raw=self.function(name).binds == "property"), args)
        else:
            self._evaluated(func, args, open_.how)

    def _perform_override(self, open_: Open, func: Value, args: tuple[Arg, ...]) -> None:
        """A method called on `self`, whose class is known now."""
        assumed = open_.how.partition(":")[2]
        method = assumed.rpartition(".")[2]
        for receiver in members(func):
            known = declared_of(receiver)
            if method == "__call__" and isinstance(receiver, FUNCTIONS):  # a function for a callable protocol
                self.call(receiver, args)
            elif isinstance(known, (Inst, Cls)):
                found = self.program.member(known.name, method)
                own = f"{found.owner}.{method}" if found is not None else assumed
                virtual = is_symbolic(receiver) or not known.exact
                self.call(Func(own, receiver, virtual=virtual, raw=self.function(own).binds == "property"), args)
