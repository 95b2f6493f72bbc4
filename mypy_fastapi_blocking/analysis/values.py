"""What an expression may be: immutable data that names classes and functions by their full names.

A value holds no mypy object, so it can be stored in a cache, compared, and read in another process. The values that start from a
parameter (`Param`, `Member`, `Result`) are *symbolic*: they stand for what the caller passes, and `machine.py` evaluates them again once
that is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

MEMBER = "<member>"  # the field of an instance of an enumeration that says which one it is
MAX_ENTRIES = 12  # of a dict, no more is known key by key
MAX_MEMBERS = 12  # a union with more members is Unknown: nobody reads such code, and fixpoints must end


@dataclass(frozen=True, slots=True)
class Unknown:
    """Anything: mypy's `Any`."""


@dataclass(frozen=True, slots=True)
class Never:
    """Nothing (yet): the bottom from which fixpoints start."""


@dataclass(frozen=True, slots=True)
class Lit:
    """A literal, `None` included."""

    value: str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Inst:
    """An instance of a class. `exact`: of no subclass. `fields`: what is known of this instance's attributes only. `origin`: the name that it
    was given when it was made, where others put things into it (elsewhere.py)."""

    name: str
    args: tuple[Value, ...] = ()
    exact: bool = False
    fields: tuple[tuple[str, Value], ...] = ()
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Tup:
    """A tuple of known length."""

    items: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Cls:
    """A class object. `exact`: not one of its subclasses."""

    name: str
    args: tuple[Value, ...] = ()
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Func:
    """A function or method by its full name, bound to `receiver` if there is one. `virtual`: an override may run instead; `after`: found
    by `super()` in that class, so that the class of the receiver may have another one between."""

    name: str
    receiver: Value | None = None
    virtual: bool = False
    raw: bool = False  # the function itself, without its decorators
    after: str = ""


@dataclass(frozen=True, slots=True)
class Local:
    """A nested function or a lambda with what it captures."""

    key: str
    captures: tuple[tuple[str, Value], ...] = ()
    receiver: Value | None = None


@dataclass(frozen=True, slots=True)
class Arg:
    """An argument of a call: `name` for keywords, `star` 1 for `*args` and 2 for `**kwargs`."""

    value: Value
    name: str | None = None
    star: int = 0


@dataclass(frozen=True, slots=True)
class Bound:
    """`functools.partial` and its like: calling it calls `func` with these arguments first."""

    func: Value
    args: tuple[Arg, ...] = ()


@dataclass(frozen=True, slots=True)
class Suspended:
    """A generator or coroutine object: code that has not run. Iterating ("generator") or entering ("context") it runs `func`."""

    how: str
    func: Value
    args: tuple[Arg, ...] = ()
    type: Value = Unknown()


@dataclass(frozen=True, slots=True)
class Manager:
    """A generator function made into a context manager function: calling it gives a suspended "context"."""

    func: Value
    is_async: bool = False


@dataclass(frozen=True, slots=True)
class Module:
    """A module."""

    name: str


@dataclass(frozen=True, slots=True)
class Fn:
    """A callable of which only the result is known."""

    returns: Value


@dataclass(frozen=True, slots=True)
class External:
    """A name in a package that mypy knows nothing of: the packs may."""

    name: str


@dataclass(frozen=True, slots=True)
class Param:
    """What the caller passes for a parameter, or what a closure captured. `declared` is what its annotation says.

    `typed`: it is an instance of the declared class, or of one below, and nothing else; so is `self`.
    """

    name: str
    declared: Value = Unknown()
    typed: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """An attribute of a symbolic value. `declared`: the class of which it is an instance, where the caller may know more of it."""

    base: Value
    name: str
    declared: Value = Unknown()


@dataclass(frozen=True, slots=True)
class Result:
    """What calling a symbolic value returns; with `how`, what iterating ("item"), awaiting ("await") or subscripting it gives. `declared` is
    as in `Member`."""

    func: Value
    args: tuple[Arg, ...] = ()
    how: str = "call"
    declared: Value = Unknown()


@dataclass(frozen=True, slots=True, eq=False)
class Union:
    """One of several. The order of the members means nothing."""

    members: tuple[Value, ...]
    # Made once: a frozen set keeps its hash, and unions are hashed and compared more often than anything else.
    _set: frozenset[Value] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_set", frozenset(self.members))

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Union) and self._set == other._set)

    def __hash__(self) -> int:
        return hash(self._set)


Value: TypeAlias = (
    "Unknown | Never | Lit | Inst | Tup | Cls | Func | Local | Bound | Suspended | Manager | Module | Fn | External "
    "| Param | Member | Result | Union"
)

_LEAVES = frozenset({Unknown, Never, Lit, Module, External})
UNKNOWN = Unknown()
NEVER = Never()
NONE = Lit(None)
FUNCTIONS = (Func, Local, Bound)  # what is a function and nothing else
ANYTHING = (Arg(UNKNOWN, star=1), Arg(UNKNOWN, star=2))  # the arguments of a call that nobody sees


def members(value: Value) -> tuple[Value, ...]:
    """The alternatives of a value: the members of a union, nothing for `Never`, else the value itself."""
    if type(value) is Union:
        return value.members
    if type(value) is Never:
        return ()
    return (value,)


def join(values: Iterable[Value]) -> Value:
    """One value that may be any of the given ones. The result does not depend on their order."""
    found: dict[Value, None] = {}
    for value in values:
        for member in members(value):
            found[member] = None
    if not found:
        return NEVER
    if len(found) == 1:
        return next(iter(found))
    found = _merged_literals(found)
    if len(found) > MAX_MEMBERS:
        found = {(Inst(m.name, m.args, m.exact) if type(m) is Inst else m): None for m in found}
    if len(found) > MAX_MEMBERS:
        return UNKNOWN
    return Union(tuple(found)) if len(found) > 1 else next(iter(found))


def join2(left: Value, right: Value) -> Value:
    """`join` of two."""
    if left is right or type(right) is Never or left == right:
        return left
    if type(left) is Never:
        return right
    return join((left, right))


def _merged_literals(found: dict[Value, None]) -> dict[Value, None]:
    """Several different literals of a type become an instance of it: only a single literal decides anything."""
    literals = [value for value in found if is_literal(value)]
    if len(literals) < 3:
        return found
    kept: dict[Value, None] = {value: None for value in found if not is_literal(value)}
    for literal in literals:
        kept[generalised(literal)] = None
    return kept


def is_literal(value: Value) -> bool:
    """Is it a literal other than None, or a member of an enumeration?"""
    if type(value) is Lit:
        return value.value is not None
    return type(value) is Inst and bool(value.fields) and value.fields[0][0] == MEMBER


def is_option(default: Value | None) -> bool:
    """Is it the default of a parameter that turns something on or off?"""
    return default is not None and (default == NONE or is_literal(default))


def generalised(value: Value) -> Value:
    """Of a literal, its class; of a member of an enumeration, that; others as they are, and None."""
    if isinstance(value, Lit):
        return value if value.value is None else Inst(f"builtins.{type(value.value).__name__}")
    return Inst(value.name) if isinstance(value, Inst) and is_literal(value) else value


def children(value: Value) -> Iterable[Value]:
    """The values directly inside a value."""
    take = _CHILDREN.get(type(value))
    return take(value) if take is not None else ()


def _of_call(value: Bound | Result) -> list[Value]:
    return [value.func, *(arg.value for arg in value.args)]


def _of_local(value: Local) -> list[Value]:
    captured = [inner for _, inner in value.captures]
    return captured if value.receiver is None else [*captured, value.receiver]


_CHILDREN: dict[type, Callable[[Any], Iterable[Value]]] = {
    Inst: lambda value: (*value.args, *(inner for _, inner in value.fields)),
    Tup: lambda value: value.items,
    Union: lambda value: value.members,
    Cls: lambda value: value.args,
    Func: lambda value: () if value.receiver is None else (value.receiver,),
    Local: _of_local,
    Bound: _of_call,
    Result: _of_call,
    Suspended: lambda value: (value.func, *(arg.value for arg in value.args), value.type),
    Manager: lambda value: (value.func,),
    Fn: lambda value: (value.returns,),
    Member: lambda value: (value.base,),
    Param: lambda value: (value.declared,),
}


def rebuilt(value: Value, change: Callable[[Value], Value]) -> Value:
    """The same value with `change` applied to the values directly inside it."""
    match value:
        case Inst(name, args, exact, fields, origin):
            if not args and not fields:
                return value
            return Inst(name, tuple(map(change, args)), exact, tuple((field, change(inner)) for field, inner in fields), origin)
        case Tup(items):
            return Tup(tuple(map(change, items)))
        case Union(items):
            return join(map(change, items))
        case Cls(name, args, exact):
            return Cls(name, tuple(map(change, args)), exact) if args else value
        case Func(name, receiver, virtual, raw, after):
            return Func(name, change(receiver), virtual, raw, after) if receiver is not None else value
        case Local(key, captures, receiver):
            captured = tuple((name, change(inner)) for name, inner in captures)
            return Local(key, captured, change(receiver) if receiver is not None else None)
        case Bound(func, args):
            return Bound(change(func), changed_args(args, change))
        case Suspended(how, func, args, type_):
            return Suspended(how, change(func), changed_args(args, change), change(type_))
        case Manager(func, is_async):
            return Manager(change(func), is_async)
        case Fn(returns):
            return Fn(change(returns))
        case Member(base, name, declared):
            return Member(change(base), name, declared)
        case Result(func, args, how, declared):
            return Result(change(func), changed_args(args, change), how, declared)
        case _:
            return value


def changed_args(args: tuple[Arg, ...], change: Callable[[Value], Value]) -> tuple[Arg, ...]:
    """The same arguments with changed values."""
    return tuple(Arg(change(arg.value), arg.name, arg.star) for arg in args)


def is_flat(value: Value) -> bool:
    """Is nothing nested in the value?"""
    return type(value) in _LEAVES or (isinstance(value, Inst) and not value.args and not value.fields)


def remembers(value: Value) -> bool:
    """Is it an instance of which more is known than its class: functions that it holds, or objects whose very class is known?"""
    if not isinstance(value, Inst):
        return False
    return any(_is_telling(member) for _, held in value.fields for member in members(held))


def holds_more(value: Value) -> bool:
    """Is it a container of such instances, or of what others put into it?"""
    elements = members(value.args[-1]) if isinstance(value, Inst) and value.args else ()
    return any(isinstance(element, Param) or remembers(element) for element in elements)


def _is_telling(value: Value) -> bool:
    if isinstance(value, Inst) and value.name.startswith("builtins."):
        return remembers(value) or any(_is_telling(member) for element in value.args for member in members(element))
    if isinstance(value, Inst):
        return value.exact or remembers(value)
    if isinstance(value, Tup):
        return any(map(_is_telling, value.items))
    return isinstance(value, (Func, Local, Bound, Cls))


def says_what_runs(value: Value) -> bool:
    """Does the value say more of what runs than a class does: is it, or holds it, something to call or to iterate, or an object?"""
    if isinstance(value, Inst) and not value.name.startswith("builtins."):
        return value.exact or remembers(value)
    if isinstance(value, (Func, Local, Bound, Suspended)):
        return True
    return isinstance(value, (Inst, Tup)) and any(map(says_what_runs, children(value)))


def inexact(value: Value) -> Value:
    """An instance, as one that may be of a subclass."""
    return replace(value, exact=False) if isinstance(value, Inst) and value.exact else value


def is_known(value: Value) -> bool:
    """Is anything known of it?"""
    return type(value) not in (Unknown, Never)
