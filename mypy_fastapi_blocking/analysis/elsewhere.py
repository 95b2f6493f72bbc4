"""What other modules put into the containers and attributes of a module: registries that decorators fill, hooks that start-up code sets.

The module that owns the container cannot see them. What it takes out is *symbolic* there (a parameter of that name), and so is left open in
its summaries; those that import both modules see what was put in.

What an attribute of an object holds is told apart by the object, as far as that is known by the name that it was given when it was made
(`Inst.origin`): what is put into `slow_bus.handlers` is not in `fast_bus.handlers`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from mypy_fastapi_blocking.analysis.containers import is_entry, with_element
from mypy_fastapi_blocking.analysis.earlier import Puts
from mypy_fastapi_blocking.analysis.syntax import is_container
from mypy_fastapi_blocking.analysis.values import (
    UNKNOWN,
    Bound,
    Cls,
    External,
    Fn,
    Func,
    Inst,
    Local,
    Member,
    Param,
    Suspended,
    Tup,
    Union,
    Value,
    children,
    is_flat,
    join,
    members,
    rebuilt,
)

SET = "="  # after the name of a variable or an attribute: what it is set to, rather than what its container holds
ANY_ATTRIBUTE = "*"
ANY_CLASS = "*"  # what is set on an object of which nothing is known may be set on any
_PREFIX = "@"
_OF = "|"  # between the name of an attribute and that of the object
_ANY_OBJECT = "?"


def elsewhere(target: str) -> Param:
    """What other modules put there."""
    return Param(_PREFIX + target)


def is_elsewhere(name: str) -> bool:
    """Is it the name of a parameter that stands for what other modules put somewhere?"""
    return name.startswith(_PREFIX)


def place_in(target: str, owner: Value) -> str:
    """The attribute of that full name, of one object; of any, if it is not known which."""
    return f"{target}{_OF}{(owner.origin if isinstance(owner, Inst) else '') or _ANY_OBJECT}"


def attribute_of(target: str) -> str:
    """The full name of the attribute itself."""
    return target.partition(_OF)[0]


def of_object(value: Value, cls: str, owner: Value) -> Value:
    """The value, with what is put into an attribute of any object of that class as that of one object."""
    if is_flat(value):
        return value
    target = target_of(value)
    if not is_in_one(target) and attribute_of(target).rpartition(".")[0] == cls:
        return Member(owner, elsewhere(attribute_of(target)).name)
    return rebuilt(value, lambda inner: of_object(inner, cls, owner))


def is_in_one(target: str) -> bool:
    """Is it the attribute of one object, which is known?"""
    _, of, origin = target.partition(_OF)
    return bool(of) and origin != _ANY_OBJECT


def target_of(value: Value) -> str:
    """Where other modules put that; "" for everything else."""
    return value.name[len(_PREFIX) :] if isinstance(value, Param) and is_elsewhere(value.name) else ""


def known_here(value: Value) -> Value:
    """The value, but for what other modules put in."""
    return join(m for m in members(value) if not target_of(m))


def is_open_to_others(value: Value) -> bool:
    """Is anything in it that other modules put there?"""
    return not is_flat(value) and (bool(target_of(value)) or any(map(is_open_to_others, children(value))))


def is_given(value: Value) -> bool:
    """Does it depend on what callers pass, rather than on what other modules put in?"""
    if is_flat(value):
        return False
    return not target_of(value) if isinstance(value, Param) else any(map(is_given, children(value)))


def told(value: Value, tell: Callable[[str], Value]) -> Value:
    """The value, with what other modules put in as it is seen here."""
    if is_flat(value):
        return value
    target = target_of(value)
    return tell(target) if target else rebuilt(value, lambda inner: told(inner, tell))


def open_to_others(value: Value, target: str, may_be_told: Callable[[Value], bool]) -> Value:
    """A module's container, which others may fill, if nothing is known of what is in it, or no more than a class of which they know more."""
    return join(_opened(m, target, may_be_told) for m in members(value))


def _opened(value: Value, target: str, may_be_told: Callable[[Value], bool]) -> Value:
    if not isinstance(value, Inst) or not is_container(value.name):
        return value
    element = value.args[-1] if value.args else UNKNOWN
    if any(not isinstance(m, Fn) and not may_be_told(m) for m in members(element) if element != UNKNOWN):
        return value
    return with_element(value, elsewhere(target))


def is_worth_telling(value: Value) -> bool:
    """May something that is called or read later be in it?"""
    if is_entry(value) or isinstance(value, (Tup, Union)) or (isinstance(value, Inst) and value.name.startswith("builtins.")):
        return any(map(is_worth_telling, children(value)))
    return isinstance(value, (Inst, Cls, Func, Local, Bound, Suspended, External))


def merged_puts(found: Iterable[Puts]) -> Puts:
    """What several modules know of, together."""
    result: dict[str, dict[Value, None]] = {}
    for puts in found:
        for target, values in puts.items():
            result.setdefault(target, {}).update(dict.fromkeys(values))
    return {target: tuple(values) for target, values in sorted(result.items())}
