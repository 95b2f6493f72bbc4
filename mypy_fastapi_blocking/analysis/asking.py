"""What a condition asks, by its syntax: of which expression, which question, and with which answer the condition is true."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from mypy.nodes import (
    CallExpr,
    ComparisonExpr,
    Expression,
    IndexExpr,
    ListExpr,
    MemberExpr,
    NameExpr,
    RefExpr,
    SetExpr,
    TupleExpr,
    TypeInfo,
    UnaryExpr,
)

from mypy_fastapi_blocking.analysis.coroutines import asks_for_coroutine_function
from mypy_fastapi_blocking.analysis.questions import EQUALS, IS_ASYNC, IS_EXACTLY, IS_INSTANCE, ORDERS, Question, literal_text
from mypy_fastapi_blocking.analysis.values import Lit, Value

ValueOf = Callable[[Expression], Value]
_EQUALITY = {"is": True, "==": True, "is not": False, "!=": False}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


class Asked(NamedTuple):
    """An expression, what is asked of it, and the answer that makes the condition true."""

    operand: Expression
    question: Question
    wanted: bool = True


def asked_by(condition: Expression, value_of: ValueOf) -> Asked | None:
    """What a condition asks; None where it asks several things, or something else. It is true exactly with the answer wanted."""
    if isinstance(condition, UnaryExpr) and condition.op == "not":
        inner = asked_by(condition.expr, value_of)
        return Asked(inner.operand, inner.question, not inner.wanted) if inner is not None else None
    if isinstance(condition, ComparisonExpr):
        return _compared(condition, value_of) if len(condition.operators) == 1 else None
    if isinstance(condition, CallExpr):
        return _called(condition, condition.callee, value_of) if isinstance(condition.callee, RefExpr) else None
    return Asked(condition, Question()) if isinstance(condition, (NameExpr, MemberExpr)) else None


def _called(condition: CallExpr, callee: RefExpr, value_of: ValueOf) -> Asked | None:
    args = condition.args
    if callee.fullname == "builtins.bool" and len(args) == 1:
        return asked_by(args[0], value_of)
    if callee.fullname == "builtins.isinstance" and len(args) == 2:
        return _of_class(args[0], args[1], IS_INSTANCE)
    if len(args) == 1 and asks_for_coroutine_function(callee):
        return Asked(args[0], Question(IS_ASYNC))
    return Asked(condition, Question())


def _of_class(operand: Expression, classes: Expression, test: str) -> Asked | None:
    items = classes.items if isinstance(classes, TupleExpr) else [classes]
    names = [cls.node.fullname for cls in items if isinstance(cls, RefExpr) and isinstance(cls.node, TypeInfo)]
    return Asked(operand, Question(test, tuple(names))) if len(names) == len(items) else None


def _compared(condition: ComparisonExpr, value_of: ValueOf) -> Asked | None:
    (operator,), (left, right) = condition.operators, condition.operands
    if operator in ("in", "not in"):
        texts = _texts(right.items, value_of) if isinstance(right, (TupleExpr, ListExpr, SetExpr)) else None
        return Asked(left, Question(EQUALS, texts), operator == "in") if texts else None
    if operator in _EQUALITY and _is_type_of(left):
        asked = _of_class(left.args[0], right, IS_EXACTLY) if isinstance(left, CallExpr) else None
        return Asked(asked.operand, asked.question, _EQUALITY[operator]) if asked is not None else None
    if not _is_asked(left):
        left, right, operator = right, left, _MIRRORED.get(operator, operator)
    if not _is_asked(left):
        return None
    if operator in _EQUALITY:
        texts = _texts([right], value_of)
        return Asked(left, Question(EQUALS, texts), _EQUALITY[operator]) if texts else None
    number = value_of(right) if operator in ORDERS else None
    if isinstance(number, Lit) and isinstance(number.value, (int, float)):
        return Asked(left, Question(operator, (str(float(number.value)),)))
    return None


def _is_type_of(node: Expression) -> bool:
    return (
        isinstance(node, CallExpr) and isinstance(node.callee, RefExpr) and node.callee.fullname == "builtins.type" and len(node.args) == 1
    )


def _is_asked(node: Expression) -> bool:
    """Is it something to ask, rather than what is compared with?"""
    if isinstance(node, NameExpr):
        return not node.fullname.startswith("builtins.")
    return isinstance(node, (MemberExpr, IndexExpr)) and not isinstance(getattr(getattr(node, "expr", None), "node", None), TypeInfo)


def _texts(items: list[Expression], value_of: ValueOf) -> tuple[str, ...] | None:
    texts = [literal_text(value_of(item)) for item in items]
    return tuple(text for text in texts if text is not None) if None not in texts else None
