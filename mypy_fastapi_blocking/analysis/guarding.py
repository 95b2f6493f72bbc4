"""Which symbolic values a condition asks about, and what they must answer for it to be true (or false)."""

from __future__ import annotations

from mypy.nodes import CallExpr, Expression, MemberExpr, NameExpr, OpExpr, RefExpr, UnaryExpr, Var

from mypy_fastapi_blocking.analysis.asking import asked_by
from mypy_fastapi_blocking.analysis.guards import Guard, Guards, asked_of
from mypy_fastapi_blocking.analysis.names import Names
from mypy_fastapi_blocking.analysis.questions import Question
from mypy_fastapi_blocking.analysis.symbolic import ASKS, is_symbolic, steps_from_parameter
from mypy_fastapi_blocking.analysis.values import Lit, Member, Param, Result, Value, members

MAX_STEPS = 2  # `self.options.verbose`: further away nobody knows


def guards_of(state: Names, condition: Expression, truth: bool) -> Guards:
    """What must hold of symbolic values where the condition is true (or false), as far as that can be told."""
    if isinstance(condition, UnaryExpr) and condition.op == "not":
        return guards_of(state, condition.expr, not truth)
    if isinstance(condition, OpExpr) and condition.op == ("and" if truth else "or"):
        return (*guards_of(state, condition.left, truth), *guards_of(state, condition.right, truth))
    guard = guard_of(state, condition)
    return () if guard is None else (guard if truth else guard.negated(),)


def guard_of(state: Names, condition: Expression) -> Guard | None:
    """What must hold exactly where the condition is true; None where that is no single question about a symbolic value."""
    asked = asked_by(condition, state.quiet_value)
    subject = subject_of(state, asked.operand) if asked is not None else None
    return asked_of(subject, asked.wanted, asked.question) if asked is not None and subject is not None else None


def empty_guard(state: Names, iterable: Expression) -> Guards:
    """What must hold for a loop over that to run its body."""
    question = Question()
    if isinstance(iterable, CallExpr) and isinstance(iterable.callee, RefExpr) and iterable.callee.fullname == "builtins.range":
        if len(iterable.args) != 1:
            return ()
        iterable, question = iterable.args[0], Question(">", ("0.0",))
    subject = subject_of(state, iterable)
    return (Guard(subject, True, question),) if subject is not None else ()


def subject_of(state: Names, node: Expression) -> Value | None:
    """The parameter, captured name or attribute that an expression stands for, or the alternatives one of which is that."""
    if isinstance(node, NameExpr) and isinstance(node.node, Var):
        if node.node in state.params:
            return Param(state.params[node.node])
        if node.node in state.unit.free_variables() and node.node not in (state.env or {}):
            return Param(state.unit.free_variables()[node.node])
    if not isinstance(node, (NameExpr, MemberExpr)):
        return None
    return _subject(state.quiet_value(node), isinstance(node, MemberExpr))


def _subject(value: Value, is_attribute: bool) -> Value | None:
    symbolic = [m for m in members(value) if is_symbolic(m)]
    if len(symbolic) != 1 or steps_from_parameter(symbolic[0]) > MAX_STEPS or not _is_readable(symbolic[0]):
        return None
    if is_attribute and isinstance(symbolic[0], Member):
        return symbolic[0]  # beside what it is without its caller
    return value if all(isinstance(m, Lit) for m in members(value) if m is not symbolic[0]) else None


def _is_readable(value: Value) -> bool:
    """Is it a parameter, an attribute, or an answer, rather than what a call gives?"""
    while isinstance(value, (Member, Result)):
        if isinstance(value, Result) and value.how != ASKS:
            return False
        value = value.base if isinstance(value, Member) else value.func
    return isinstance(value, Param)
