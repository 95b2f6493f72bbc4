"""How much a value may hold: fixpoints must end, and nobody reads code that would need more."""

from __future__ import annotations

from mypy_fastapi_blocking.analysis.symbolic import without_parameters
from mypy_fastapi_blocking.analysis.values import (
    UNKNOWN,
    Inst,
    Member,
    Result,
    Union,
    Value,
    changed_args,
    children,
    is_flat,
    join,
    rebuilt,
)

MAX_DEPTH = 9  # a value nested deeper is Unknown
MAX_SIZE = 120  # and so is one with more values inside


def limited(value: Value) -> Value:
    """The value itself, or less of it where it is nested too deeply, or holds too much, for a fixpoint to end: of what is symbolic what its
    arguments are without their callers, of an instance its class."""
    if is_flat(value) or _is_small(value):
        return value
    shorter = _shortened(value)
    if shorter != value and _is_small(shorter):
        return shorter
    return Inst(value.name, exact=value.exact) if isinstance(value, Inst) else UNKNOWN


def _is_small(value: Value) -> bool:
    layer: list[Value] = [value]
    size = 0
    for _ in range(MAX_DEPTH):
        layer = [inner for outer in layer for inner in children(outer)]
        size += len(layer)
        if not layer:
            return True
        if size > MAX_SIZE:
            break
    return False


def _shortened(value: Value) -> Value:
    """What is reached from a parameter, with no more of the arguments on the way than their classes."""
    if isinstance(value, Member):
        return Member(_shortened(value.base), value.name, value.declared)
    if isinstance(value, Result):
        return Result(_shortened(value.func), changed_args(value.args, without_parameters), value.how, value.declared)
    return join(map(_shortened, value.members)) if isinstance(value, Union) else value


def unrolled(value: Value, outer: frozenset[str] = frozenset()) -> Value:
    """The value, where of an instance inside another one of its class no more is said than that: recursion would nest them for ever."""
    if is_flat(value):
        return value
    if isinstance(value, Inst) and value.name in outer:
        return Inst(value.name, exact=value.exact)
    inside = outer | {value.name} if isinstance(value, Inst) else outer
    return rebuilt(value, lambda inner: unrolled(inner, inside))
