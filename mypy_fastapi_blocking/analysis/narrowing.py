"""What conditions and patterns say about names: `isinstance`, `is None`, truth, type guards, `match`."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from mypy.literals import literal_hash
from mypy.nodes import (
    AssignmentExpr,
    CallExpr,
    ComparisonExpr,
    Decorator,
    Expression,
    IndexExpr,
    IntExpr,
    MemberExpr,
    NameExpr,
    OpExpr,
    RefExpr,
    StrExpr,
    TupleExpr,
    TypeInfo,
    UnaryExpr,
)
from mypy.reachability import (
    ALWAYS_FALSE,
    ALWAYS_TRUE,
    MYPY_FALSE,
    MYPY_TRUE,
    infer_condition_value,
)

from mypy_fastapi_blocking.analysis.asking import asked_by
from mypy_fastapi_blocking.analysis.body import Env, State, merged
from mypy_fastapi_blocking.analysis.coroutines import asks_for_coroutine_function, is_coroutine_function
from mypy_fastapi_blocking.analysis.questions import EQUALS, Question, literal_text
from mypy_fastapi_blocking.analysis.symbolic import declared_of, is_symbolic
from mypy_fastapi_blocking.analysis.values import (
    NEVER,
    NONE,
    UNKNOWN,
    Cls,
    Fn,
    Func,
    Inst,
    Lit,
    Local,
    Param,
    Suspended,
    Tup,
    Value,
    join,
    members,
)
from mypy_fastapi_blocking.packs.model import BOOL, PackFunction


def key_of(expression: Expression) -> Hashable | None:
    """The key under which the environment holds what is known of an expression."""
    if isinstance(expression, NameExpr):
        return expression.node
    if isinstance(expression, (MemberExpr, IndexExpr)):
        return literal_hash(expression)
    if isinstance(expression, AssignmentExpr):
        return key_of(expression.target)
    return None


def static_truth(state: State, condition: Expression) -> bool | None:
    """Is a condition decided by the platform, the version, or by being for type checkers only (which never runs)?"""
    value = infer_condition_value(condition, state.scope.options)
    if value in (ALWAYS_TRUE, MYPY_FALSE):
        return True
    if value in (ALWAYS_FALSE, MYPY_TRUE):
        return False
    return None


def narrow(state: State, env: Env | None, condition: Expression, truth: bool, value_of: Callable[[Expression], Value]) -> Env | None:
    """The environment in which the condition is true (or false); None where it cannot be."""
    if env is None:
        return None
    outer, state.env = state.env, env  # what the condition mentions means what it means there
    try:
        return _narrowed(state, env, condition, truth, value_of)
    finally:
        state.env = outer


def _narrowed(state: State, env: Env, condition: Expression, truth: bool, value_of: Callable[[Expression], Value]) -> Env | None:
    if isinstance(condition, UnaryExpr) and condition.op == "not":
        return narrow(state, env, condition.expr, not truth, value_of)
    if isinstance(condition, OpExpr) and condition.op in ("and", "or"):
        if (condition.op == "and") == truth:
            return narrow(state, narrow(state, env, condition.left, truth, value_of), condition.right, truth, value_of)
        first = narrow(state, env, condition.left, truth, value_of)
        second = narrow(state, narrow(state, env, condition.left, not truth, value_of), condition.right, truth, value_of)
        return merged(first, second)
    if isinstance(condition, ComparisonExpr):
        return _narrow_comparison(state, env, condition, truth, value_of)
    if isinstance(condition, CallExpr) and isinstance(condition.callee, RefExpr):
        return _narrow_call(state, env, condition, truth, value_of)
    if isinstance(condition, NameExpr) and condition.fullname in ("builtins.True", "builtins.False"):
        return env if (condition.fullname == "builtins.True") == truth else None
    if isinstance(condition, (IntExpr, StrExpr)):
        return env if bool(condition.value) == truth else None
    return _refined(env, condition, value_of, lambda v: _may_be_true(state, v) if truth else _may_be_false(state, v))


def _refined(env: Env, expression: Expression, value_of: Callable[[Expression], Value], change: Callable[[Value], Value]) -> Env | None:
    key = key_of(expression)
    if key is None:
        return env
    old = value_of(expression)
    new = change(old)
    if new == NEVER and old != NEVER:
        return None
    if new == old:
        return env
    result = dict(env)
    result[key] = new
    return result


def _may_be_true(state: State, value: Value) -> Value:
    return join(m for m in members(value) if not (isinstance(m, Lit) and not m.value))


def _may_be_false(state: State, value: Value) -> Value:
    return join(m for m in members(value) if not _always_true(state, m))


def _always_true(state: State, value: Value) -> bool:
    if isinstance(value, Lit):
        return bool(value.value)
    if isinstance(value, Func):
        return not isinstance(state.machine.function(value.name).node, Decorator)  # nobody knows what a decorator made of it
    if isinstance(value, (Local, Cls, Suspended)):
        return True
    if isinstance(value, Inst) and not value.name.startswith("builtins.") and state.machine.program.type_info(value.name) is not None:
        program = state.machine.program
        return all(program.member(value.name, method) is None for method in ("__bool__", "__len__")) and value.exact
    return False


def _narrow_comparison(
    state: State, env: Env, condition: ComparisonExpr, truth: bool, value_of: Callable[[Expression], Value]
) -> Env | None:
    if len(condition.operators) != 1:
        return env
    operator = condition.operators[0]
    left, right = condition.operands
    if operator in ("is not", "!="):
        truth = not truth
    elif operator not in ("is", "=="):
        return _narrow_asked(state, env, condition, truth, value_of)
    if _is_none(left):
        left, right = right, left
    if _is_none(right):
        if truth:
            return _refined(env, left, value_of, lambda v: join(NONE for m in members(v) if _may_be_none(m)))
        return _refined(env, left, value_of, lambda v: join(m for m in members(v) if m != NONE))
    if isinstance(left, CallExpr) and isinstance(left.callee, RefExpr) and left.callee.fullname == "builtins.type" and left.args and truth:
        classes = _classes(value_of(right))
        return _refined(env, left.args[0], value_of, lambda v: join(Inst(c.name, c.args, exact=True) for c in classes)) if classes else env
    literal = literal_text(value_of(right))
    if literal is not None:
        keep = answering(state, Question(EQUALS, (literal,)), truth)
        refined = _refined(env, left, value_of, keep)
        return _discriminated(state, refined, left, value_of, keep)
    return env


def _narrow_asked(state: State, env: Env, condition: Expression, truth: bool, value_of: Callable[[Expression], Value]) -> Env | None:
    """Of the literals that an expression may be, those for which the condition is true (or false)."""
    asked = asked_by(condition, value_of)
    if asked is None:
        return env
    return _refined(env, asked.operand, value_of, answering(state, asked.question, truth == asked.wanted))


def answering(state: State, question: Question, wanted: bool) -> Callable[[Value], Value]:
    """Keeps, of the literals that a value may be, those that give that answer; and all else that it may be."""

    def keep(value: Value) -> Value:
        return join(m for m in members(value) if literal_text(m) is None or question.answer(m, state.machine) is not (not wanted))

    return keep


def _discriminated(
    state: State, env: Env | None, expression: Expression, value_of: Callable[[Expression], Value], keep: Callable[[Value], Value]
) -> Env | None:
    """`x.kind == "a"`, `x["kind"] == "a"`: of the alternatives of `x`, those remain whose own `kind` may be that."""
    if env is None or not isinstance(expression, (MemberExpr, IndexExpr)):
        return env
    base = expression.expr if isinstance(expression, MemberExpr) else expression.base

    def part(member: Value) -> Value:
        if isinstance(expression, MemberExpr):
            return state.machine.member(member, expression.name)
        return state.machine.subscript(member, value_of(expression.index))

    def possible(value: Value) -> Value:
        if len(members(value)) < 2:
            return value
        with state.machine.muted():
            return join(m for m in members(value) if (held := part(m)) == NEVER or keep(held) != NEVER)

    return _refined(env, base, value_of, possible)


def _is_none(expression: Expression) -> bool:
    return isinstance(expression, NameExpr) and expression.fullname == "builtins.None"


def _may_be_none(value: Value) -> bool:
    return value in (NONE, UNKNOWN) or is_symbolic(value) or value == Inst("builtins.object")


def _classes(value: Value) -> list[Cls]:
    found: list[Cls] = []
    for member in map(declared_of, members(value)):
        if isinstance(member, Cls):
            found.append(member)
        elif isinstance(member, Tup):
            for item in member.items:
                found.extend(_classes(item))
    return found


def _narrow_call(state: State, env: Env, condition: CallExpr, truth: bool, value_of: Callable[[Expression], Value]) -> Env | None:
    callee = condition.callee
    assert isinstance(callee, RefExpr)
    if callee.fullname == "builtins.isinstance" and len(condition.args) == 2:
        classes = _isinstance_classes(condition.args[1], value_of)
        if not classes:
            return env
        return _refined(env, condition.args[0], value_of, lambda v: narrowed_to(state, v, classes, truth))
    if callee.fullname == "builtins.callable" and condition.args:
        return _refined(env, condition.args[0], value_of, lambda v: join(m for m in members(v) if _callable(state, m) in (truth, None)))
    if condition.args and asks_for_coroutine_function(callee):
        return _refined(
            env, condition.args[0], value_of, lambda v: join(m for m in members(v) if _makes_coroutine(state, m) in (truth, None))
        )
    return _narrow_guard(state, env, condition, truth, value_of)


def _makes_coroutine(state: State, value: Value) -> bool | None:
    return is_coroutine_function(value, state.machine.kind_of)


def _narrow_guard(state: State, env: Env, condition: CallExpr, truth: bool, value_of: Callable[[Expression], Value]) -> Env | None:
    """The user's own `TypeGuard` and `TypeIs` functions; only the latter say something of what they reject."""
    typ = getattr(getattr(condition.callee, "node", None), "type", None)
    guard, exact = getattr(typ, "type_guard", None), getattr(typ, "type_is", None)
    if isinstance(condition.callee, MemberExpr) and not condition.args and truth:
        method = condition.callee.name
        return _refined(env, condition.callee.expr, value_of, lambda v: join(_answering_yes(state, m, method) for m in members(v)))
    if not condition.args or (guard is None and exact is None):
        return env
    guarded = state.machine.types.value(guard or exact)
    if truth:
        return _refined(env, condition.args[0], value_of, lambda v: guarded)
    classes = [Cls(m.name) for m in members(guarded) if isinstance(m, Inst)]
    if exact is None or len(classes) != len(members(guarded)):
        return env
    return _refined(env, condition.args[0], value_of, lambda v: narrowed_to(state, v, classes, False))


def _answering_yes(state: State, value: Value, method: str) -> Value:
    """What an object is whose method said yes (`future.done()`), if a pack tells."""
    known = declared_of(value)
    found = state.machine.program.member(known.name, method) if isinstance(known, Inst) else None
    item = found.item if found is not None else None
    returns = item.signatures[0].returns if isinstance(item, PackFunction) else None
    if returns is None or returns.name != BOOL or not returns.args or not isinstance(known, Inst):
        return value
    return Inst(returns.args[0].name, known.args)


def _isinstance_classes(expression: Expression, value_of: Callable[[Expression], Value]) -> list[Cls]:
    if isinstance(expression, TupleExpr):
        return [cls for item in expression.items for cls in _isinstance_classes(item, value_of)]
    if isinstance(expression, OpExpr) and expression.op == "|":
        return _isinstance_classes(expression.left, value_of) + _isinstance_classes(expression.right, value_of)
    if isinstance(expression, RefExpr) and isinstance(expression.node, TypeInfo):
        return [Cls(expression.node.fullname)]
    return _classes(value_of(expression))


def _callable(state: State, value: Value) -> bool | None:
    if isinstance(value, (Func, Local, Fn, Cls)):
        return True
    if isinstance(value, Inst):
        return state.machine.program.member(value.name, "__call__") is not None
    return False if isinstance(value, Lit) else None


def narrowed_to(state: State, value: Value, classes: list[Cls], truth: bool) -> Value:
    """What is left of a value that is (or is not) an instance of one of the classes."""
    program = state.machine.program
    kept: list[Value] = []
    for member in members(value):
        known = declared_of(member)
        name = known.name if isinstance(known, Inst) else program.class_of(member)
        if name is None or name == "builtins.object":
            if truth and not isinstance(member, (Func, Local, Cls)):
                kept.extend(Inst(cls.name, cls.args) for cls in classes)
            elif not truth:
                kept.append(member)
            continue
        if any(program.is_subclass(name, cls.name) for cls in classes):
            if truth:
                kept.append(member)
            continue
        below = [cls for cls in classes if program.is_subclass(cls.name, name) or program.is_protocol(name)]
        if truth and not below and isinstance(member, Param):  # its default is of another class; what callers pass need not be
            below = classes
        if truth:
            kept.extend(Inst(cls.name, cls.args) for cls in below)
        else:
            kept.append(member)
    if truth and not kept and not any(map(_is_closed, members(value))):
        kept.extend(Inst(cls.name, cls.args) for cls in classes)  # an instance of both
    return join(kept)


def _is_closed(value: Value) -> bool:
    """Is it of a class that shares no instances with unrelated classes?"""
    return isinstance(value, Lit) or (isinstance(value, Inst) and (value.exact or value.name.startswith("builtins.")))
