"""Which values are coroutine functions, and which functions ask for that (`inspect.iscoroutinefunction` and the like, by their types)."""

from __future__ import annotations

from collections.abc import Callable

from mypy.nodes import Expression, FuncDef, OverloadedFuncDef, RefExpr
from mypy.types import CallableType, Instance, Overloaded, ProperType, Type, get_proper_type

from mypy_fastapi_blocking.analysis.values import Bound, Func, Local, Value

KindOf = Callable[[str], "str | None"]
_COROUTINES = frozenset({"typing.Coroutine", "types.CoroutineType", "typing.Awaitable"})


def is_coroutine_function(value: Value, kind_of: KindOf) -> bool | None:
    """Does calling it make a coroutine? None where nobody knows, as of what decorators have made of a function."""
    if isinstance(value, Bound):
        return is_coroutine_function(value.func, kind_of)
    key = value.key if isinstance(value, Local) else value.name if isinstance(value, Func) else None
    kind = kind_of(key) if key is not None else None
    return None if kind is None else kind == "async"


def asks_for_coroutine_function(callee: Expression) -> bool:
    """Is it a type guard for callables that return coroutines?"""
    node = callee.node if isinstance(callee, RefExpr) else None
    typ = node.type if isinstance(node, (FuncDef, OverloadedFuncDef)) else None
    items: list[ProperType | None] = list(typ.items) if isinstance(typ, Overloaded) else [typ]
    return any(isinstance(item, CallableType) and _returns_coroutine(item.type_guard or item.type_is) for item in items)


def _returns_coroutine(guarded: Type | None) -> bool:
    proper: ProperType | None = get_proper_type(guarded) if guarded is not None else None
    returned = get_proper_type(proper.ret_type) if isinstance(proper, CallableType) else None
    return isinstance(returned, Instance) and returned.type.fullname in _COROUTINES
