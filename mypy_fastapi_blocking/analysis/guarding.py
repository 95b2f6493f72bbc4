"""Which parameters a condition asks about, and what they must be for it to be true (or false)."""

from __future__ import annotations

from mypy.nodes import (
    CallExpr,
    ComparisonExpr,
    Expression,
    IntExpr,
    NameExpr,
    OpExpr,
    RefExpr,
    StrExpr,
    TupleExpr,
    TypeInfo,
    UnaryExpr,
    Var,
)

from mypy_fastapi_blocking.analysis.body import State
from mypy_fastapi_blocking.analysis.coroutines import asks_for_coroutine_function
from mypy_fastapi_blocking.analysis.guards import IS_ASYNC, IS_INSTANCE, IS_NONE, Guard, Guards

_NAMES = {"builtins.None": IS_NONE, "builtins.True": "True", "builtins.False": "False"}
_COMPARISONS = {"is": True, "==": True, "is not": False, "!=": False}


def guards_of(state: State, condition: Expression, truth: bool) -> Guards:
    """What must hold of parameters where the condition is true (or false), as far as that can be told."""
    if isinstance(condition, UnaryExpr) and condition.op == "not":
        return guards_of(state, condition.expr, not truth)
    if isinstance(condition, OpExpr) and condition.op == ("and" if truth else "or"):
        return (*guards_of(state, condition.left, truth), *guards_of(state, condition.right, truth))
    if isinstance(condition, ComparisonExpr):
        return _compared(state, condition, truth)
    if isinstance(condition, CallExpr) and len(condition.args) == 1 and asks_for_coroutine_function(condition.callee):
        asked = _parameter(state, condition.args[0])
        return (Guard(asked, truth, IS_ASYNC),) if asked is not None else ()
    if isinstance(condition, CallExpr) and isinstance(condition.callee, NameExpr) and condition.callee.fullname == "builtins.isinstance":
        return _checked(state, condition, truth)
    name = _parameter(state, condition)
    return (Guard(name, truth),) if name is not None else ()


def _checked(state: State, condition: CallExpr, truth: bool) -> Guards:
    name = _parameter(state, condition.args[0]) if len(condition.args) == 2 else None
    if name is None:
        return ()
    classes = condition.args[1].items if isinstance(condition.args[1], TupleExpr) else [condition.args[1]]
    names = [cls.node.fullname for cls in classes if isinstance(cls, RefExpr) and isinstance(cls.node, TypeInfo)]
    return (Guard(name, truth, IS_INSTANCE + ",".join(names)),) if len(names) == len(classes) else ()


def _compared(state: State, condition: ComparisonExpr, truth: bool) -> Guards:
    if len(condition.operators) != 1 or condition.operators[0] not in _COMPARISONS:
        return ()
    name, test = _parameter(state, condition.operands[0]), _literal(condition.operands[1])
    if name is None or test is None:
        return ()
    return (Guard(name, _COMPARISONS[condition.operators[0]] == truth, test),)


def _parameter(state: State, node: Expression) -> str | None:
    """The parameter that a name stands for, or the captured name."""
    if not isinstance(node, NameExpr) or not isinstance(node.node, Var):
        return None
    if node.node in state.params:
        return state.params[node.node]
    return state.unit.free_variables().get(node.node) if node.node not in (state.env or {}) else None


def _literal(node: Expression) -> str | None:
    if isinstance(node, (IntExpr, StrExpr)):
        return repr(node.value)
    return _NAMES.get(node.fullname) if isinstance(node, NameExpr) else None
