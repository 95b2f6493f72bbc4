"""Operations that are not written as calls: context managers, `await`, operators, truth, formatting."""

from __future__ import annotations

from functools import partial

from mypy.nodes import RefExpr

from mypy_fastapi_blocking.analysis.core import wrapped_by
from mypy_fastapi_blocking.analysis.iteration import ELEMENTS, Iteration, of_callers
from mypy_fastapi_blocking.analysis.subscripts import PLAIN
from mypy_fastapi_blocking.analysis.symbolic import AWAITED, declared_of, is_symbolic, only_callers_know, settled
from mypy_fastapi_blocking.analysis.values import (
    NEVER,
    UNKNOWN,
    Arg,
    Cls,
    Fn,
    Func,
    Inst,
    Lit,
    Local,
    Member,
    Param,
    Result,
    Suspended,
    Tup,
    Union,
    Value,
    is_known,
    join,
    join2,
    members,
)

_ORDERING = ("__lt__", "__le__", "__gt__", "__ge__")
_JOINED = frozenset({("builtins.list", "__add__"), ("builtins.dict", "__or__"), ("builtins.set", "__or__")})


class Operations(Iteration):
    """The part of the machine that evaluates operations."""

    __slots__ = ()

    # -- context managers ----------------------------------------------------------------------------------------------

    def enter(self, value: Value) -> Value:
        """`with value as x`: what x is."""
        match value:
            case Suspended("context"):
                return _entered(value, self.run_suspended(Suspended("generator", value.func, value.args)))
            case Suspended("closing", thing):
                return thing
            case Union(items):
                return join(self.enter(item) for item in items)
            case Inst() | Param() | Member() | Result() if self._defines(value, "__enter__"):
                return self.call(self.member(value, "__enter__"), ())
            case Param(declared=declared) if is_known(declared):
                return join2(self.enter(declared), self.left_open(value, "enter"))
        return self.left_open(value, "enter") if is_symbolic(value) else NEVER if value == NEVER else UNKNOWN

    def leave(self, value: Value) -> Value:
        """The end of a `with`."""
        match value:
            case Suspended("closing", thing):
                return self.call(self.member(thing, "close"), ())
            case Union(items):
                return join(self.leave(item) for item in items)
            case Inst() | Param() | Member() | Result() if self._defines(value, "__exit__"):
                return self.call(self.member(value, "__exit__"), (Arg(UNKNOWN), Arg(UNKNOWN), Arg(UNKNOWN)))
            case Param(declared=declared) if is_known(declared):
                self.leave(declared)
        if is_symbolic(value):
            self.left_open(value, "leave")
        return UNKNOWN

    def enter_async(self, value: Value) -> Value:
        """`async with value as x`: what x is. The methods are async, so frames of their own."""
        value = settled(value)
        match value:
            case Suspended("async context" | "context"):
                with self.muted():
                    return _entered(value, self.run_suspended(value))
            case Union(items):
                return join(self.enter_async(item) for item in items)
            case Inst() if self.program.member(value.name, "__aenter__") is not None:
                return self.awaited(self.call(self.member(value, "__aenter__"), ()))
        return of_callers(value, "async enter")

    def leave_async(self, value: Value) -> Value:
        """The end of an `async with`."""
        value = settled(value)
        if isinstance(value, Union):
            return join(self.leave_async(item) for item in value.members)
        if isinstance(value, Inst) and self.program.member(value.name, "__aexit__") is not None:
            return self.awaited(self.call(self.member(value, "__aexit__"), (Arg(UNKNOWN), Arg(UNKNOWN), Arg(UNKNOWN))))
        return UNKNOWN

    # -- await ---------------------------------------------------------------------------------------------------------

    def awaited(self, value: Value) -> Value:
        """What `await value` gives. Async functions answer for themselves, so nothing of theirs is entered."""
        value = settled(value)
        match value:
            case Suspended("coroutine"):
                self.no_return = self.no_return or self._never_comes_back(value)
                declared = value.type.args[-1] if isinstance(value.type, Inst) and value.type.args else UNKNOWN
                if is_known(declared):
                    return declared
                with self.muted():
                    return self.run_suspended(value)
            case Union(items):
                return self.any_of(partial(self.awaited, item) for item in items)
            case Inst(
                "typing.Coroutine"
                | "typing.Awaitable"
                | "asyncio.futures.Future"
                | "asyncio.tasks.Task"
                | "_asyncio.Future"
                | "_asyncio.Task"
            ):
                return value.args[-1] if value.args else UNKNOWN
            case Inst() if self._defines(value, "__await__"):
                made = self.call(self.member(value, "__await__"), ())
                if isinstance(made, Suspended):
                    self.iterate(made)
                return made.args[-1] if isinstance(made, Inst) and made.name == "typing.Generator" and len(made.args) == 3 else UNKNOWN
        return of_callers(value, "await")

    def call_to_await(self, func: Value, args: tuple[Arg, ...]) -> Value:
        """`await func(…)`: a function whose result cannot be awaited is not what is called there."""
        if isinstance(func, Union):
            return join(self.call_to_await(item, args) for item in func.members)
        if is_symbolic(func):
            return self.left_with(func, AWAITED, args)
        with self.recorded() as effects:
            made = self.call(func, args)
        if any(is_symbolic(m) or isinstance(m, Suspended) or self._defines(m, "__await__") for m in members(made)):
            for effect in effects:
                self.emit(effect)
        return made

    def _never_comes_back(self, value: Suspended) -> bool:
        """Does the coroutine never end, or only by an exception?"""
        if isinstance(value.type, Inst) and value.type.args[-1:] == (NEVER,):
            return True
        func = value.func
        return isinstance(func, (Func, Local)) and self.units.never_returns(func.name if isinstance(func, Func) else func.key)

    # -- operators -----------------------------------------------------------------------------------------------------

    def operator(self, left: Value, method: str, reverse: str, right: Value) -> Value:
        """A binary operator: the left operand's method, or the right one's reversed."""
        if isinstance(left, Union):
            return join(self.operator(item, method, reverse, right) for item in left.members)
        if only_callers_know(left) or only_callers_know(right):
            made = self.left_open(left, f"operator:{method}:{reverse}", right)
            return made if is_symbolic(left) else UNKNOWN
        known, other = settled(left), settled(right)
        if method in ("__eq__", "__ne__") and (inside := _elements(known)) and (others := _elements(other)):
            return self.operator(join(inside), method, reverse, join(others))
        if isinstance(known, Tup) and isinstance(other, Tup) and method == "__add__":
            return Tup((*known.items, *other.items))
        if isinstance(known, Inst) and isinstance(other, Inst) and (both := _put_together(known, other, method)) is not None:
            return both
        if isinstance(known, (Lit, Inst, Tup)):
            for operand, instance, name, given in ((left, known, method, right), (right, other, reverse, left)):
                defined = self._written(instance, name) if isinstance(instance, Inst) and instance.name not in PLAIN and name else ""
                if defined:
                    return self.call(self.member(operand, defined), (Arg(given),))
            return self._typed_operator(known, method, other) or self._typed_operator(other, reverse, known) or UNKNOWN
        if is_symbolic(left) and isinstance(declared_of(left), Inst):
            return self.dunder(left, method, right)
        return UNKNOWN

    def _written(self, value: Inst, method: str) -> str:
        """The method that the class defines for an operator, if it does: `!=` may be made from `==`, and comparisons from one another by
        `functools.total_ordering`."""
        if not self._defines(value, method):
            if method in _ORDERING and (given := self._ordered_by(value.name)):
                return given
            return "__eq__" if method == "__ne__" and self._defines(value, "__eq__") else ""
        found = self.program.member(value.name, method)
        info = self.program.type_info(found.owner) if found is not None else None
        if info is None or not info.names[method].plugin_generated:
            return method
        return next((name for name in _ORDERING if name in info.names and not info.names[name].plugin_generated), method)

    def _ordered_by(self, name: str) -> str:
        """The comparison of which `functools.total_ordering` makes the others, where mypy does not: in a class without annotations."""
        info = self.program.type_info(name)
        if info is None or info.module_name not in self.program.live:  # only live trees have decorators
            return ""
        is_ordered = any(isinstance(part, RefExpr) and part.fullname == "functools.total_ordering" for part in info.defn.decorators)
        return next((method for method in _ORDERING if is_ordered and method in info.names), "")

    def _typed_operator(self, left: Value, method: str, right: Value) -> Value | None:
        """What an operator of a library's class gives, going by its types; None where the class has none for that operand."""
        if isinstance(left, Tup):
            left = Inst("builtins.tuple", (join(left.items),))
        name = left.name if isinstance(left, Inst) else self.program.class_of(left)
        found = self.program.member(name, method) if name is not None and method else None
        if name is None or found is None:
            return None
        receiver = left if isinstance(left, Inst) else Inst(name)
        for callee in self.callables(self.function(f"{found.owner}.{method}")):
            if len(callee.arg_types) == 2 and self.solver.fits(callee.arg_types[1], right) is not False:
                return self.solver.result(callee, (Arg(receiver), Arg(right)), self.receiver_env(found.owner, receiver))
        return None

    def contains(self, container: Value, item: Value) -> None:
        """`item in container`."""
        known = settled(container)
        if isinstance(container, Union):
            for member in container.members:
                self.contains(member, item)
        elif isinstance(container, Inst) and container.name in ELEMENTS:
            self.dunder(item, "__eq__", *container.args[:1])
            for element in container.args[:1]:
                self.dunder(element, "__eq__", item)
            if container.name in ("builtins.dict", "builtins.set", "builtins.frozenset"):
                self.dunder(item, "__hash__")
        elif isinstance(container, Cls):
            if self.metaclass_member(container.name, "__contains__") is not None:
                self.dunder(container, "__contains__", item)
            else:
                self.iterate(container)
        elif isinstance(known, Inst):
            if self._defines(known, "__contains__"):
                self.call(self.member(container, "__contains__"), (Arg(item),))
            else:
                self.iterate(container)
        elif isinstance(container, Suspended):
            self.iterate(container)
        elif only_callers_know(container):
            self.left_open(container, "contains", item)
        elif isinstance(container, Param):
            self.contains(container.declared, item)

    def truth(self, value: Value) -> None:
        """`if value`, `not value`: `__bool__` or `__len__`."""
        for member in value.members if isinstance(value, Union) else (value,):
            instance = declared_of(member)
            if only_callers_know(member):
                self.left_open(member, "truth")
            elif isinstance(instance, Inst) and not instance.name.startswith("builtins."):
                method = "__bool__" if self._defines(instance, "__bool__") else "__len__"
                self.dunder(member, method)

    def text(self, value: Value, methods: tuple[str, ...] = ("__format__", "__str__", "__repr__")) -> None:
        """Formatting a value into a string: the first of `__format__`, `__str__` or `__repr__` that its class defines, other than by asking
        for the next; a container asks its elements for `__repr__`."""
        for member in value.members if isinstance(value, Union) else (value,):
            instance = declared_of(member)
            if only_callers_know(member):
                self.left_open(member, f"text:{','.join(methods)}")
            elif isinstance(member, Tup) or (isinstance(instance, Inst) and instance.name in ELEMENTS):
                for inner in member.items if isinstance(member, Tup) else instance.args if isinstance(instance, Inst) else ():
                    if inner != value and not only_callers_know(inner):
                        self.text(inner, ("__repr__",))
            elif isinstance(instance, Inst) and not instance.name.startswith("builtins."):
                for method in methods:
                    if self._defines(instance, method) and not self._is_asking(instance, method):
                        self.dunder(member, method, *([UNKNOWN] if method == "__format__" else []))
                        break

    def _is_asking(self, instance: Inst, method: str) -> bool:
        """Is it a library's method (Enum's `__format__`), which asks for what the user's class defines?"""
        found = self.program.member(instance.name, method)
        return (
            found is not None
            and found.item is None
            and not self.function(f"{found.owner}.{method}").body
            and self.program.is_users(instance.name)
        )

    def quiet_awaited(self, value: Value) -> Value:
        """What awaiting gives, without its effects."""
        with self.muted():
            return self.awaited(value)

    def quiet_iterate(self, value: Value) -> Value:
        """What iterating gives, without its effects."""
        with self.muted():
            return self.iterate(value)

    def defines(self, value: Value, method: str) -> bool:
        """Does its class define a method itself?"""
        return self._defines(value, method)

    def decorated_value(self, value: Value, result: Value) -> Value:
        """What a function is after a decorator returned `result` for it. An unknown decorator is taken to leave it as it is."""
        results = result.members if isinstance(result, Union) else (result,)
        wrappers = [member for member in results if self._replaces(member, value)]
        others = [member for member in results if isinstance(member, Inst) and member not in wrappers]
        return join((*(wrappers or (value,)), *others))

    def _replaces(self, member: Value, value: Value) -> bool:
        """Is what a decorator returned known to run instead of the function?"""
        if not is_known(member) or isinstance(member, Param) or (isinstance(member, Suspended) and member.how == "decorator"):
            return False
        if isinstance(member, Inst):
            return self.program.is_users(member.name) or wrapped_by(member) is not None
        return not isinstance(member, Fn) or self._makes_awaitable(member, value)

    def _makes_awaitable(self, member: Value, value: Value) -> bool:
        """Does a library's decorator turn a sync function into one that returns an awaitable?"""
        returned = member.returns if isinstance(member, Fn) else UNKNOWN
        if not isinstance(returned, Inst) or not self.program.is_subclass(returned.name, "typing.Awaitable"):
            return False
        return not (isinstance(value, Func) and self.units.kind(self.function(value.name).name) in ("async", "async generator"))

    def quiet_call(self, func: Value, args: tuple[Arg, ...]) -> Value:
        """What a call returns, without its effects."""
        return self._quietly(func, args)


def _elements(container: Value) -> tuple[Value, ...]:
    """What a list, a tuple or a set holds, or a dict as values: comparing two such compares these."""
    if isinstance(container, Tup):
        return container.items
    is_container = isinstance(container, Inst) and container.name in ELEMENTS and container.name not in PLAIN
    return tuple(filter(is_known, container.args[-1:])) if isinstance(container, Inst) and is_container else ()


def _entered(manager: Suspended, yielded: Value) -> Value:
    """What a generator function that was made into a context manager gives: what mypy says, where its body does not."""
    known = manager.type
    return known.args[0] if not is_known(yielded) and isinstance(known, Inst) and known.args else yielded


def _put_together(left: Inst, right: Inst, method: str) -> Inst | None:
    """`[a] + [b]`, `{"x": a} | {"y": b}`: with what is in either."""
    if left.name != right.name or (left.name, method) not in _JOINED or len(left.args) != len(right.args):
        return None
    fields = {**dict(left.fields), **dict(right.fields)} if left.name == "builtins.dict" else {}
    return Inst(left.name, tuple(map(join2, left.args, right.args)), left.exact and right.exact, tuple(fields.items()))
