"""How much a value may hold: fixpoints must end, and nobody reads code that would need more."""

from __future__ import annotations

from mypy_fastapi_blocking.analysis.values import UNKNOWN, Inst, Value, children, is_flat, rebuilt

MAX_DEPTH = 9  # a value nested deeper is Unknown
MAX_SIZE = 120  # and so is one with more values inside


def limited(value: Value) -> Value:
    """The value itself, or no more than its class where it is nested too deeply, or holds too much, for a fixpoint to end."""
    if is_flat(value):
        return value
    layer: list[Value] = [value]
    size = 0
    for _ in range(MAX_DEPTH):
        layer = [inner for outer in layer for inner in children(outer)]
        size += len(layer)
        if not layer:
            return value
        if size > MAX_SIZE:
            break
    return Inst(value.name, exact=value.exact) if isinstance(value, Inst) else UNKNOWN


def unrolled(value: Value, outer: frozenset[str] = frozenset()) -> Value:
    """The value, where of an instance inside another one of its class no more is said than that: recursion would nest them for ever."""
    if is_flat(value):
        return value
    if isinstance(value, Inst) and value.name in outer:
        return Inst(value.name, exact=value.exact)
    inside = outer | {value.name} if isinstance(value, Inst) else outer
    return rebuilt(value, lambda inner: unrolled(inner, inside))
