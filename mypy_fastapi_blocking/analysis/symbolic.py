"""Symbolic values: what starts from a parameter, and what is known of it before the caller is."""

from __future__ import annotations

from mypy_fastapi_blocking.analysis.values import (
    ANYTHING,
    UNKNOWN,
    Cls,
    Inst,
    Member,
    Param,
    Result,
    Value,
    children,
    is_flat,
    is_known,
    rebuilt,
)

AWAITED = "call to await"  # how something is called of which the result is awaited at once
BLANK = "blank"  # how an instance is made that no constructor has seen (`object.__new__`)
INSTANTIATES = "instantiates"  # how a metaclass makes an instance (`type.__call__`)
ANY = "any"  # how a value is made that is true if any of several answers is
WRITTEN = "written"  # how a name is made that has something before and after it
GROWN = "grown"  # how a value is made that is a dict of the caller's with something put into it
CHOSEN = "chosen"  # how a value is made that is what the caller passes if that answers a question, or else something else
DISPATCHED = "dispatched"  # how what is registered with an object for the class of an argument is called (registries.py)
SPREAD = "spread"  # how a value is made that is what a parameter gets of `*args` and `**kwargs` (binding.py)
ARGUMENT = "argument"  # how a value is made that is an instance of what the class at hand is generic in
ASKS = "asks"  # how a value is made that is the answer to a question (guards.py)


def is_symbolic(value: Value) -> bool:
    """Is this what a caller passes, or something reached from it?"""
    return type(value) in (Param, Member, Result)


def declared_of(value: Value) -> Value:
    """What is known of a symbolic value without its caller: of a parameter, of the class of one, of an instance of that. Others as they are."""
    match value:
        case Param():
            return value.declared
        case Member(base, "__class__"):
            instance = declared_of(base)
            return Cls(instance.name, instance.args, exact=False) if isinstance(instance, Inst) else UNKNOWN
        case Result() if value.how in (ASKS, ANY):
            return Inst("builtins.bool")
        case Member() | Result() if value.declared != UNKNOWN:
            return value.declared
        case Result(func, how=how) if how in ("call", BLANK, INSTANTIATES):
            cls = declared_of(func) if is_symbolic(func) else UNKNOWN
            return Inst(cls.name, cls.args) if isinstance(cls, Cls) else UNKNOWN
    return UNKNOWN if is_symbolic(value) else value


def only_callers_know(value: Value) -> bool:
    """Do only the callers know its class?"""
    return is_symbolic(value) and not is_known(declared_of(value))


def root_of(value: Value) -> Param | None:
    """The parameter that a symbolic value starts from."""
    while isinstance(value, (Member, Result)):
        value = value.base if isinstance(value, Member) else value.func
    return value if isinstance(value, Param) else None


def root_name(value: Value | None) -> str:
    """The name of that parameter."""
    root = root_of(value) if value is not None else None
    return root.name if root is not None else ""


def is_own(value: Value) -> bool:
    """Is it the `self` (or the `cls`) of the function or a parameter whose class is known, or made from one alone?"""
    root = root_of(value)
    return root is not None and (root.typed or root.name == "self")


def settled(value: Value) -> Value:
    """What a parameter whose class is known is: an instance of it."""
    if isinstance(value, Param):
        return value.declared if value.typed or (value.name == "self" and isinstance(value.declared, Inst)) else value
    return value.declared if isinstance(value, (Member, Result)) and value.declared != UNKNOWN else value


def rooted(value: Value, root: Value) -> Value:
    """What is made from one parameter, made from something else instead."""
    if isinstance(value, Member):
        return Member(rooted(value.base, root), value.name, value.declared)
    if isinstance(value, Result):
        args = ANYTHING if any(mentions_param(arg.value) for arg in value.args) else value.args
        return Result(rooted(value.func, root), args, value.how, value.declared)
    return root


def is_attribute(value: Value) -> bool:
    """Is it an attribute of a parameter, or of an attribute of one?"""
    while isinstance(value, Member):
        value = value.base
    return isinstance(value, Param)


def mentions_param(value: Value) -> bool:
    """Does a parameter stand anywhere inside the value?"""
    if is_flat(value):
        return False
    return type(value) is Param or any(map(mentions_param, children(value)))


def mentions_argument(value: Value) -> bool:
    """Does what a class is generic in stand anywhere inside the value?"""
    if is_flat(value):
        return False
    return (isinstance(value, Result) and value.how == ARGUMENT) or any(map(mentions_argument, children(value)))


def mentions_others(value: Value) -> bool:
    """Does a parameter other than `self` stand anywhere inside the value?"""
    if is_flat(value):
        return False
    return value.name != "self" if isinstance(value, Param) else any(map(mentions_others, children(value)))


def steps_from_parameter(value: Value) -> int:
    """How far a symbolic value is from the parameter that it starts from."""
    steps = 0
    while isinstance(value, (Member, Result)):
        value = value.base if isinstance(value, Member) else value.func
        steps += 1
    return steps


def without_parameters(value: Value) -> Value:
    """The value, as those know it who do not know what was passed: of parameters no more than their classes."""
    if is_flat(value):
        return value
    return without_parameters(declared_of(value)) if is_symbolic(value) else rebuilt(value, without_parameters)


def without_others(value: Value) -> Value:
    """The value, as those know it who know the object, but nothing else that was passed."""
    if is_flat(value) or root_name(value) == "self":
        return value
    return without_others(declared_of(value)) if is_symbolic(value) else rebuilt(value, without_others)


def without_self(value: Value) -> Value:
    """The value, as an attribute of the class holds it: of the object itself no more is said than its class, and what is made of a class
    that it has as an attribute (`self.connection_class()`)."""
    if is_flat(value):
        return value
    if root_name(value) == "self":
        return value if _is_made_by_attribute(value) else declared_of(value)
    return rebuilt(value, without_self)


def _is_made_by_attribute(value: Value) -> bool:
    """`self.factory()`: is it an instance of a class that the object has as an attribute, or made by what the constructor was given?"""
    if not isinstance(value, Result) or value.how != "call" or value.args or not isinstance(value.func, Member):
        return False
    return isinstance(declared_of(value), Inst) or (isinstance(value.func.base, Param) and not is_known(declared_of(value.func)))
