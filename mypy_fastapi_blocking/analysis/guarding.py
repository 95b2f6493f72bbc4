"""Which symbolic values a condition asks about, and what they must answer for it to be true (or false)."""

from __future__ import annotations

from mypy.nodes import (
    AssignmentStmt,
    CallExpr,
    ConditionalExpr,
    Expression,
    IfStmt,
    IndexExpr,
    MemberExpr,
    NameExpr,
    OpExpr,
    RefExpr,
    UnaryExpr,
    Var,
)

from mypy_fastapi_blocking.analysis.asking import asked_by
from mypy_fastapi_blocking.analysis.guards import MAX_GUARDS, Guard, Guards, Way, asked_of, guard_in, one_of
from mypy_fastapi_blocking.analysis.names import Names
from mypy_fastapi_blocking.analysis.questions import EQUALS, Question, text_of_key
from mypy_fastapi_blocking.analysis.symbolic import ANY, ASKS, CHOSEN, is_symbolic, steps_from_parameter
from mypy_fastapi_blocking.analysis.values import (
    FUNCTIONS,
    MAX_ENTRIES,
    NONE,
    Arg,
    Inst,
    Lit,
    Member,
    Param,
    Result,
    Value,
    members,
)

MAX_STEPS = 3  # `self.config.retry.attempts`: further away nobody knows


def guards_of(state: Names, condition: Expression, truth: bool) -> Guards:
    """What must hold of symbolic values where the condition is true (or false), as far as that can be told."""
    if isinstance(condition, UnaryExpr) and condition.op == "not":
        return guards_of(state, condition.expr, not truth)
    if isinstance(condition, OpExpr) and condition.op in ("and", "or"):
        left, right = guards_of(state, condition.left, truth), guards_of(state, condition.right, truth)
        return (*left, *right) if (condition.op == "and") == truth else one_of(left, right)
    guard = guard_of(state, condition)
    return () if guard is None else (guard if truth else guard.negated(),)


def answer_of(state: Names, condition: OpExpr) -> Value | None:
    """What `a or b` (or `a and b`) is, for the caller to say; None where that is no more than true or false."""
    guards = guards_of(state, condition, condition.op == "or")
    if len(guards) != 1:
        return None
    guard = guards[0] if condition.op == "or" else guards[0].negated()
    return guard.subject if guard.wanted and guard.question == Question() else guard.value


def guard_of(state: Names, condition: Expression) -> Guard | None:
    """What must hold exactly where the condition is true; None where that is no single question about a symbolic value."""
    asked = asked_by(condition, state.told)
    subject = subject_of(state, asked.operand) if asked is not None else None
    return asked_of(subject, asked.wanted, asked.question) if asked is not None and subject is not None else None


def default_given(node: IfStmt) -> tuple[Var, ConditionalExpr] | None:
    """`if param is None: param = default`, as the expression that it is short for; None for any other statement."""
    if len(node.body) != 1 or node.else_body is not None or len(node.body[0].body) != 1:
        return None
    statement = node.body[0].body[0]
    target = statement.lvalues[0] if isinstance(statement, AssignmentStmt) and len(statement.lvalues) == 1 else None
    if not isinstance(statement, AssignmentStmt) or not isinstance(target, NameExpr) or not isinstance(target.node, Var):
        return None
    return target.node, ConditionalExpr(node.expr[0], statement.rvalue, target)


def made_of(value: Value, choice: Result) -> bool:
    """Is a value nothing but one of the two things?"""
    told, other = choice.func, members(choice.args[1].value)
    return all(m in other or (isinstance(m, Param) and isinstance(told, Param) and m.name == told.name) for m in members(value))


def choice_of(state: Names, node: Expression) -> Result | None:
    """`param or default`, `default if param is None else param`: which of both it is, for the caller to say."""
    if isinstance(node, OpExpr) and node.op == "or":
        condition, chosen, default = node.left, node.left, node.right
    elif isinstance(node, ConditionalExpr):
        condition, chosen, default = node.cond, node.if_expr, node.else_expr
    else:
        return None
    guard = guard_of(state, condition)
    subject = guard.subject if guard is not None else None
    if guard is None or not isinstance(subject, Param):
        return None
    if subject_of(state, chosen) != subject:
        chosen, default, guard = default, chosen, guard.negated()
    given, other = state.quiet_value(chosen), state.quiet_value(default)
    told = [m for m in members(given) if isinstance(m, Param) and m.name == subject.name]
    is_thing = state.machine.is_object(other) or all(isinstance(m, FUNCTIONS) for m in members(other))
    if len(told) != 1 or not is_thing or subject_of(state, chosen) != subject:
        return None
    return Result(told[0], (Arg(guard.value), Arg(other)), CHOSEN, told[0].declared)


def entries_of(state: Names, node: Expression) -> list[Way]:
    """`TABLE[kind]`, `TABLE.get(kind)`: what a dict holds, and what the key must be for that; nothing where not all of it is known."""
    table, key, default = _looked_up(node)
    subject = subject_of(state, key) if key is not None else None
    held = state.quiet_value(table) if table is not None and subject is not None else None
    if subject is None or not isinstance(held, Inst) or held.name != "builtins.dict" or not 0 < len(held.fields) < MAX_ENTRIES:
        return []
    found: list[Way] = [
        ((asked_of(subject, True, Question(EQUALS, (text,))),), value)
        for name, value in held.fields
        if (text := text_of_key(name)) is not None
    ]
    if default is None:
        return found
    others = tuple(guard.negated() for guards, _ in found for guard in guards)
    return [*found, (others, state.quiet_value(default))] if len(others) <= MAX_GUARDS else []


def _looked_up(node: Expression) -> tuple[Expression | None, Expression | None, Expression | None]:
    """The dict that is read, the key, and what stands in for a key that it does not have."""
    if isinstance(node, IndexExpr):
        return node.base, node.index, None
    if isinstance(node, CallExpr) and isinstance(node.callee, MemberExpr) and node.callee.name == "get" and 1 <= len(node.args) <= 2:
        return node.callee.expr, node.args[0], node.args[1] if len(node.args) == 2 else None
    return None, None, None


def looked_up_in(state: Names, node: Expression) -> list[Way]:
    """What an expression takes out of a table: `TABLE[kind]`, or an instance of what it takes out (`TABLE[kind]()`)."""
    found = entries_of(state, node)
    if found or not isinstance(node, CallExpr) or not isinstance(node.callee, (IndexExpr, NameExpr)):
        return found
    classes = ways_of(state, node.callee)
    if not classes or any(kind.is_star() for kind in node.arg_kinds):
        return []
    args = tuple(Arg(state.quiet_value(arg), name) for arg, name in zip(node.args, node.arg_names, strict=True))
    with state.machine.muted():
        return [(guards, state.machine.call(value, args)) for guards, value in classes]


def choice_in(state: Names, node: Expression) -> Result | None:
    """Which of two things an expression, or a name that was assigned one, is; None where it says more or less than that."""
    if not isinstance(node, NameExpr):
        return choice_of(state, node)
    found = state.chosen.get(node.node) if node.node is not None else None
    return found if isinstance(found, Result) and made_of(state.value(node), found) else None


def ways_of(state: Names, node: Expression) -> list[Way]:
    """What an expression is under which conditions, where the caller decides between several things; nothing for all others."""
    choice = choice_in(state, node)
    if choice is not None:
        return _both(choice)
    if not isinstance(node, NameExpr):
        return looked_up_in(state, node)
    found = state.chosen.get(node.node) if node.node is not None else None
    if not isinstance(found, list):
        return []
    things = {m for _, value in found for m in members(value)}
    return found if all(m in things or m == NONE for m in members(state.value(node))) else []


def _both(choice: Result) -> list[Way]:
    """Both of the things of a choice."""
    answer, other = (arg.value for arg in choice.args)
    assert isinstance(answer, Result)
    guard = guard_in(answer)
    return [((guard,), choice.func), ((guard.negated(),), other)]


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
    if isinstance(node, CallExpr):
        return _subject(state.tested[node], False) if node in state.tested else None
    if not isinstance(node, (NameExpr, MemberExpr)):
        return None
    return _subject(state.told(node), isinstance(node, MemberExpr))


def _subject(value: Value, is_attribute: bool) -> Value | None:
    symbolic = [m for m in members(value) if is_symbolic(m)]
    if len(symbolic) != 1 or _steps(symbolic[0]) > MAX_STEPS or not _is_readable(symbolic[0]):
        return None
    if (is_attribute and isinstance(symbolic[0], Member)) or (isinstance(symbolic[0], Result) and _is_option(symbolic[0])):
        return symbolic[0]  # beside what it is without its caller
    return value if all(isinstance(m, Lit) for m in members(value) if m is not symbolic[0]) else None


def _is_readable(value: Value) -> bool:
    """Is it a parameter, an attribute, or an answer, rather than what a call gives?"""
    while isinstance(value, (Member, Result)):
        if isinstance(value, Result) and value.how == ANY:
            return all(map(_is_readable, (value.func, *(arg.value for arg in value.args))))
        if isinstance(value, Result) and value.how != ASKS:
            return _is_option(value)
        value = value.base if isinstance(value, Member) else value.func
    return isinstance(value, Param)


def _is_option(value: Result) -> bool:
    """`options.get("name")` or `options.pop("name")` of a dict that is a parameter, as `**options` are?"""
    read = value.func
    if not isinstance(read, Member) or read.name not in ("get", "pop") or not isinstance(read.base, Param) or value.how != "call":
        return False
    known = read.base.declared
    return isinstance(known, Inst) and known.name == "builtins.dict" and all(isinstance(arg.value, Lit) for arg in value.args)


def _steps(value: Value) -> int:
    """How many attributes away from the parameter it is."""
    while isinstance(value, Result) and value.how in (ASKS, ANY):
        value = value.func
    return steps_from_parameter(value)
