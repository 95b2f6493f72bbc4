"""Interpreting operators, comparisons and conditions."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from mypy import nodes as n
from mypy.nodes import Expression

from mypy_fastapi_blocking.analysis.body import merged
from mypy_fastapi_blocking.analysis.displays import Displays
from mypy_fastapi_blocking.analysis.guarding import answer_of, guard_of, guards_of
from mypy_fastapi_blocking.analysis.guards import joined
from mypy_fastapi_blocking.analysis.narrowing import narrow
from mypy_fastapi_blocking.analysis.symbolic import declared_of, is_symbolic
from mypy_fastapi_blocking.analysis.values import (
    NEVER,
    Cls,
    Func,
    Inst,
    Lit,
    Local,
    Tup,
    Value,
    is_known,
    join,
    join2,
    members,
)

_METHODS = {
    "+": ("__add__", "__radd__"),
    "-": ("__sub__", "__rsub__"),
    "*": ("__mul__", "__rmul__"),
    "/": ("__truediv__", "__rtruediv__"),
    "//": ("__floordiv__", "__rfloordiv__"),
    "%": ("__mod__", "__rmod__"),
    "**": ("__pow__", "__rpow__"),
    "@": ("__matmul__", "__rmatmul__"),
    "&": ("__and__", "__rand__"),
    "|": ("__or__", "__ror__"),
    "^": ("__xor__", "__rxor__"),
    "<<": ("__lshift__", "__rlshift__"),
    ">>": ("__rshift__", "__rrshift__"),
}
_COMPARISONS = {
    "==": ("__eq__", "__eq__"),
    "!=": ("__ne__", "__ne__"),
    "<": ("__lt__", "__gt__"),
    ">": ("__gt__", "__lt__"),
    "<=": ("__le__", "__ge__"),
    ">=": ("__ge__", "__le__"),
}
_CONVERSION = re.compile(r"%[^%a-zA-Z]*([a-zA-Z])")  # of `"%s and %r" % …`
_UNARY = {"-": "__neg__", "+": "__pos__", "~": "__invert__"}
BOOL = Inst("builtins.bool")
STR = Inst("builtins.str")


class Operators(Displays):
    """The part of the interpreter for operators."""

    def operator(self, node: n.OpExpr) -> Value:
        """A binary operator. Long chains are walked, not recursed into."""
        if node.op in ("and", "or"):
            return self.boolean(node)
        chain = [node]
        while isinstance(chain[-1].left, n.OpExpr) and chain[-1].left.op not in ("and", "or"):
            chain.append(chain[-1].left)
        value = self.value(chain[-1].left)
        for op in reversed(chain):
            right = self.value(op.right)
            method, reverse = _METHODS.get(op.op, ("", ""))
            if op.op == "%" and isinstance(op.left, n.StrExpr):
                conversions = _CONVERSION.findall(op.left.value)
                for index, part in enumerate(_formatted(right)):
                    methods = ("__repr__",) if index < len(conversions) and conversions[index] in "ra" else ("__str__", "__repr__")
                    self.perform(op, "format", op.right, partial(self.machine.text, part, methods))
                value = STR
                continue
            value = self.perform(op, "operator", op.op, partial(self.machine.operator, value, method, reverse, right))
        return value

    def boolean(self, node: n.OpExpr, tested: bool = False) -> Value:
        """`a and b`, `a or b`. Unless it is `tested` as a whole, nobody asks whether the last one is true."""
        operands: list[Expression] = []
        found: Expression = node
        while isinstance(found, n.OpExpr) and found.op == node.op and len(operands) < 200:
            operands.append(found.right)
            found = found.left
        operands.append(found)
        operands.reverse()
        values: list[Value] = []
        end: Any = None
        outer = self.guards
        for operand in operands[:-1]:
            value = self.test(operand)
            values.append(_falsy(value) if node.op == "and" else _truthy(value))
            end = merged(end, narrow(self, self.env, operand, node.op == "or", self.quiet_value))
            self.env = narrow(self, self.env, operand, node.op == "and", self.quiet_value)
            self.guards = joined(self.guards, guards_of(self, operand, node.op == "and"))
            if self.env is None:
                break
        else:
            values.append(self.test(operands[-1]) if tested else self.value(operands[-1]))
            self.tested[operands[-1]] = values[-1]
        self.guards = outer
        self.env = merged(end, self.env)
        answer = answer_of(self, node) if len(values) > 1 and all(map(is_answer, values)) else None
        return join(values) if answer is None else answer

    def comparison(self, node: n.ComparisonExpr) -> Value:
        """A chain of comparisons."""
        values = [self.value(operand) for operand in node.operands]
        self.tested.update(zip(node.operands, values, strict=True))
        for operator, left, right, operand in zip(node.operators, values, values[1:], node.operands[1:], strict=False):
            if operator in ("in", "not in"):
                self.perform(operand, "contains", operand, partial(self.machine.contains, right, left))
            elif operator in _COMPARISONS:
                method, reverse = _COMPARISONS[operator]
                self.perform(node, "operator", operator, partial(self.machine.operator, left, method, reverse, right))
        return self._condition(node)

    def _condition(self, node: n.ComparisonExpr | n.UnaryExpr) -> Value:
        """What a condition is: for the caller to say, where it asks about what that passes."""
        guard = guard_of(self, node)
        return guard.value if guard is not None else BOOL

    def unary(self, node: n.UnaryExpr) -> Value:
        """`not x`, `-x`."""
        if node.op == "not":
            self.test(node.expr)
            return self._condition(node)
        value = self.value(node.expr)
        if isinstance(value, Lit) and isinstance(value.value, int) and node.op == "-":
            return Lit(-value.value)
        method = _UNARY.get(node.op, "")
        result = self.perform(node, "operator", node.op, lambda: self.machine.dunder(value, method))
        return result if is_known(result) else value

    def conditional(self, node: n.ConditionalExpr) -> Value:
        """`a if c else b`."""
        self.test(node.cond)
        before, guards = self.env, self.guards
        self.env = narrow(self, dict(before or {}), node.cond, True, self.quiet_value)
        self.guards = joined(guards, guards_of(self, node.cond, True))
        first = self.value(node.if_expr) if self.env is not None else NEVER
        after_first = self.env
        self.env = before
        self.env = narrow(self, before, node.cond, False, self.quiet_value)
        self.guards = joined(guards, guards_of(self, node.cond, False))
        second = self.value(node.else_expr) if self.env is not None else NEVER
        self.guards = guards
        self.env = merged(after_first, self.env)
        return join2(first, second)


def is_answer(value: Value) -> bool:
    """Is it true or false, for the caller to say which?"""
    symbolic = [m for m in members(value) if is_symbolic(m)]
    return len(symbolic) == 1 and (declared_of(value) == BOOL or set(members(value)) == {BOOL, *symbolic})


def _formatted(right: Value) -> tuple[Value, ...]:
    """What `%` formats."""
    if isinstance(right, Inst) and right.name == "builtins.dict":
        return right.args[1:]
    return right.items if isinstance(right, Tup) else (right,)


def _falsy(value: Value) -> Value:
    return join(m for m in members(value) if not (isinstance(m, (Func, Local, Cls)) or (isinstance(m, Lit) and m.value)))


def _truthy(value: Value) -> Value:
    return join(m for m in members(value) if not (isinstance(m, Lit) and not m.value))
