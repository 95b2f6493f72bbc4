"""Iteration, sync and async."""

from __future__ import annotations

from dataclasses import replace

from mypy_fastapi_blocking.analysis.limits import limited
from mypy_fastapi_blocking.analysis.packcalls import is_callable
from mypy_fastapi_blocking.analysis.subscripts import PLAIN, Subscripts
from mypy_fastapi_blocking.analysis.symbolic import is_symbolic, settled
from mypy_fastapi_blocking.analysis.values import (
    ANYTHING,
    NEVER,
    NONE,
    UNKNOWN,
    Arg,
    Cls,
    Func,
    Inst,
    Lit,
    Member,
    Param,
    Result,
    Suspended,
    Tup,
    Union,
    Value,
    inexact,
    is_known,
    join,
    join2,
    members,
)

# Containers of the language: their own methods run nothing of the user's, and their type arguments say what is inside.
ELEMENTS = frozenset(f"builtins.{name}" for name in ("list", "set", "frozenset", "tuple", "dict", "str", "bytes", "range"))


class Iteration(Subscripts):
    """The part of the machine that iterates."""

    __slots__ = ()

    def iterate(self, value: Value) -> Value:
        """Iterate a value to its end: the effects of doing so, and what it yields."""
        if not self.deeper():
            return UNKNOWN
        try:
            with self.returning():
                return self._iterate(value)
        finally:
            self.nesting -= 1

    def _iterate(self, value: Value) -> Value:
        match value:
            case Suspended():
                return self._iterate_suspended(value)
            case Tup(items):
                return join(items)
            case Union(items):
                return join(self.iterate(item) for item in items)
            case Lit(str()):
                return Inst("builtins.str")
            case Cls(name, args):
                found = self.metaclass_member(name, "__iter__")
                return self.iterate(self.call(Func(found, value), ())) if found is not None else Inst(name, args)
            case Inst() | Param() | Member() | Result() if isinstance(known := settled(value), Inst):
                named = self.as_tuple(known)
                return join(named.items) if named is not None else self._iterate_instance(known, value)
            case Param(declared=declared) | Member(declared=declared) if is_known(declared):
                return self._element(self.iterate(declared), self.left_open(value, "iterate"))
        if is_symbolic(value):
            return self.left_open(value, "iterate")
        return NEVER if value == NEVER else UNKNOWN

    def _element(self, declared: Value, of_caller: Value) -> Value:
        """An element of what the caller passes, of which its declared class may not be all that the caller knows."""
        if not isinstance(of_caller, Result):
            return join2(declared, of_caller)
        told = [replace(of_caller, declared=inexact(m)) for m in members(declared) if self.units.may_be_told(m, of_callers=True)]
        others = [m for m in members(declared) if not self.units.may_be_told(m, of_callers=True)]
        return join((*others, *(told or [of_caller])))

    def _iterate_suspended(self, value: Suspended) -> Value:
        if value.how == "generator":
            return self.run_suspended(value)
        if value.how == "lazy":
            return self._iterate_lazy(value)
        return UNKNOWN

    def _iterate_lazy(self, value: Suspended) -> Value:
        """`map`, `zip`, `enumerate`, …: iterating the result iterates the iterables, and calls the callables with what they give."""
        parts = value.func.items if isinstance(value.func, Tup) else (value.func,)
        elements = [self.iterate(part) for part in parts if not self._can_be_called(part)]
        functions = [*(arg.value for arg in value.args if is_known(arg.value)), *filter(self._can_be_called, parts)]
        results = [self.call(function, tuple(map(Arg, elements)) or ANYTHING) for function in functions if function != NONE]
        typed = self.iterate(value.type) if isinstance(value.type, Inst) else UNKNOWN
        if isinstance(typed, Tup) and len(typed.items) >= len(elements):
            known = [self._in_place(old, new) for old, new in zip(reversed(typed.items), reversed(elements), strict=False)]
            return Tup((*typed.items[: len(typed.items) - len(known)], *reversed(known)))
        if isinstance(value.type, Inst) and value.type.name == "builtins.filter" and NONE in functions:
            self.truth(join(elements))
        return typed if is_known(typed) else results[0] if results else join(elements) if elements else UNKNOWN

    def _in_place(self, declared: Value, element: Value) -> Value:
        """What stands for an element in a tuple that is declared: it, or an iterator over such (`itertools.groupby`)."""
        if not isinstance(declared, Inst) or not isinstance(element, Inst) or declared.name != "typing.Iterator":
            return element if is_known(element) else declared
        return element if self.program.is_subclass(element.name, declared.name) else replace(declared, args=(element,))

    def _can_be_called(self, value: Value) -> bool:
        known = settled(value)
        if isinstance(known, Inst):
            return self.program.member(known.name, "__call__") is not None and self.program.member(known.name, "__iter__") is None
        return is_callable(value) and not isinstance(value, Union) and not is_symbolic(value)

    def _iterate_instance(self, value: Inst, receiver: Value) -> Value:
        if value.name in ELEMENTS:
            if value.name in PLAIN:
                return Inst("builtins.int" if value.name in ("builtins.bytes", "builtins.range") else "builtins.str")
            element = value.args[0] if value.args else UNKNOWN
            if is_symbolic(receiver) and any(self.units.may_be_told(m) for m in members(element)):
                return self._element(element, limited(Result(receiver, (), "iterate")))
            return element
        found = self.program.member(value.name, "__iter__")
        if found is None or found.owner == "builtins.object":
            if self.program.member(value.name, "__getitem__") is not None:
                return self.call(self.member(receiver, "__getitem__"), (Arg(Inst("builtins.int")),))
            return UNKNOWN
        iterator = self.call(self.member(receiver, "__iter__"), ())
        if isinstance(iterator, Inst) and iterator.name in ("typing.Iterator", "typing.Generator", "typing.Iterable"):
            return iterator.args[0] if iterator.args else UNKNOWN
        if isinstance(iterator, Inst):
            if iterator.name in ELEMENTS:
                return self.iterate(iterator)
            return self.call(self.member(iterator, "__next__"), ())
        return self.iterate(iterator) if isinstance(iterator, (Suspended, Union)) else UNKNOWN

    def iterator(self, value: Value) -> Value:
        """`iter(value)`: runs `__iter__`, but not what it returns."""
        known = settled(value)
        if isinstance(known, Inst) and known.name not in ELEMENTS and self._defines(known, "__iter__"):
            return self.call(self.member(value, "__iter__"), ())
        return value

    def iterate_async(self, value: Value) -> Value:
        """`async for`: what it yields. Bodies of async generators are frames of their own."""
        value = settled(value)
        match value:
            case Union(items):
                return join(self.iterate_async(item) for item in items)
            case Suspended("async generator"):
                with self.muted():
                    yielded = self.run_suspended(value)
                return yielded if is_known(yielded) else self._first_argument(value.type)
            case Inst(name) if name in ("typing.AsyncIterator", "typing.AsyncGenerator", "typing.AsyncIterable"):
                return value.args[0] if value.args else UNKNOWN
            case Inst() if self._defines(value, "__aiter__"):
                iterator = self.call(self.member(value, "__aiter__"), ())
                if not (isinstance(iterator, Inst) and self._defines(iterator, "__anext__")):
                    return self.iterate_async(iterator) if iterator != value else UNKNOWN
                if iterator.name in ("typing.AsyncIterator", "typing.AsyncGenerator"):
                    return iterator.args[0] if iterator.args else UNKNOWN
                return self.awaited(self.call(self.member(iterator, "__anext__"), ()))
        return of_callers(value, "async iterate")

    def _first_argument(self, value: Value) -> Value:
        return value.args[0] if isinstance(value, Inst) and value.args else UNKNOWN


def of_callers(value: Value, how: str) -> Value:
    """What an operation without effects gives, where only the callers know."""
    return limited(Result(value, (), how)) if is_symbolic(value) else UNKNOWN
