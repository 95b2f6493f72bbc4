"""Functions that never return, though nothing in their types says so (`def fail(): raise HTTPException(404)`)."""

from __future__ import annotations

from collections.abc import Callable

from mypy import nodes as n
from mypy.types import CallableType, UninhabitedType, get_proper_type

from mypy_fastapi_blocking.analysis import syntax

IsLast = Callable[[n.FuncDef], bool]


def never_returns(function: n.FuncDef, is_last: IsLast) -> bool:
    """Does control never come back from that body? `is_last` answers for other functions of the program.

    An abstract method that raises `NotImplementedError` says nothing of the methods that stand in for it.
    """
    if function.abstract_status != n.NOT_ABSTRACT or any(isinstance(s, n.ReturnStmt) for s in syntax.statements(function.body)):
        return False
    return _ends(function.body, is_last)


def is_placeholder(function: n.FuncDef) -> bool:
    """Does it do nothing, or only raise `NotImplementedError`, for the classes below to say what it does?"""
    body = function.body.body
    if body and isinstance(body[0], n.ExpressionStmt) and isinstance(body[0].expr, n.StrExpr):
        body = body[1:]
    return all(map(_does_nothing, body))


def _does_nothing(statement: n.Statement) -> bool:
    if isinstance(statement, n.RaiseStmt):
        return _is_not_implemented(statement.expr)
    return isinstance(statement, n.PassStmt) or (isinstance(statement, n.ExpressionStmt) and isinstance(statement.expr, n.EllipsisExpr))


def _ends(block: n.Block | None, is_last: IsLast) -> bool:
    """Does control never come past the end of a block?"""
    return block is not None and any(_stops(statement, is_last) for statement in block.body)


def _stops(statement: n.Statement, is_last: IsLast) -> bool:
    if isinstance(statement, n.RaiseStmt):
        return not _is_not_implemented(statement.expr)
    if isinstance(statement, n.ExpressionStmt):
        expression = statement.expr.expr if isinstance(statement.expr, n.AwaitExpr) else statement.expr
        return isinstance(expression, n.CallExpr) and _is_last_call(expression, isinstance(statement.expr, n.AwaitExpr), is_last)
    if isinstance(statement, n.IfStmt):
        return all(_ends(block, is_last) for block in [*statement.body, statement.else_body])
    if isinstance(statement, n.TryStmt):
        every = all(_ends(block, is_last) for block in [statement.body, *statement.handlers])
        return every or _ends(statement.finally_body, is_last)
    if isinstance(statement, n.WhileStmt):
        return syntax.is_always_true(statement.expr) and not any(isinstance(s, n.BreakStmt) for s in syntax.statements(statement.body))
    return False


def _is_not_implemented(raised: n.Expression | None) -> bool:
    if isinstance(raised, n.CallExpr):
        raised = raised.callee
    return isinstance(raised, n.RefExpr) and raised.fullname == "builtins.NotImplementedError"


def _is_last_call(call: n.CallExpr, awaited: bool, is_last: IsLast) -> bool:
    callee = call.callee.node if isinstance(call.callee, n.RefExpr) else None
    if not isinstance(callee, n.FuncDef) or callee.is_coroutine != awaited:
        return False
    typ = get_proper_type(callee.type) if callee.type is not None else None
    if isinstance(typ, CallableType) and isinstance(get_proper_type(typ.ret_type), UninhabitedType):
        return True
    return is_last(callee)
