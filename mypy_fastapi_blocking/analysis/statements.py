"""Interpreting statements: control flow over environments, and what a body assigns, returns and registers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from mypy import nodes as n
from mypy.nodes import Block, Expression, Statement

from mypy_fastapi_blocking.analysis.body import Env, merged
from mypy_fastapi_blocking.analysis.guarding import choice_of, default_given, empty_guard, guard_of, guards_of, ways_of
from mypy_fastapi_blocking.analysis.guards import Guard, joined
from mypy_fastapi_blocking.analysis.matching import Matching
from mypy_fastapi_blocking.analysis.narrowing import narrow, static_truth
from mypy_fastapi_blocking.analysis.operators import is_answer
from mypy_fastapi_blocking.analysis.syntax import is_always_true
from mypy_fastapi_blocking.analysis.units import analysed_class
from mypy_fastapi_blocking.analysis.values import (
    NONE,
    UNKNOWN,
    Arg,
    Cls,
    Func,
    Inst,
    Lit,
    Param,
    Tup,
    Value,
    join,
    join2,
    members,
)
from mypy_fastapi_blocking.packs.source import RESULT

MAX_ROUNDS = 3  # how often a loop's body is interpreted before its values must have settled


class Interpreter(Matching):
    """Interprets one unit."""

    def run(self) -> None:
        """Interpret the whole body; once more if a closure wanted a name that was bound later."""
        self._run_once()
        if self.missed:
            later, self.later = self.ever, {}
            body_type = type(self.body)
            self.body, self.ever, self.missed, self.guards = body_type(), {}, False, ()
            self.later = later
            self._run_once()

    def _run_once(self) -> None:
        self.begin()
        node = self.unit.node
        if isinstance(node, n.MypyFile):
            self._statements(node.defs)
            self.body.globals = {
                key.name: value
                for key, value in self.ever.items()
                if isinstance(key, n.Var) and key.fullname == f"{self.unit.module}.{key.name}"
            }
            return
        for variable, value in self.scope.parameter_values(self.unit).items():
            self.bind(variable, value)
            self.params[variable] = variable.name
        if isinstance(node, n.GeneratorExpr):
            element = self.comprehend(node, lambda: self.value(node.left_expr), Param(".0"))
            self.body.yields = join2(self.body.yields, element)
            return
        self.block(node.body)
        if self.env is not None and isinstance(node, n.FuncDef):
            self.body.returns = join2(self.body.returns, NONE)

    # -- blocks --------------------------------------------------------------------------------------------------------

    def block(self, block: Block | None) -> None:
        """Interpret a block."""
        if block is not None:
            self._statements(block.body)

    def _statements(self, body: list[Statement]) -> None:
        guards = self.guards
        for statement in body:
            if self.env is None:
                break
            handler = _HANDLERS.get(type(statement))
            if handler is not None:
                handler(self, statement)
        self.guards = guards

    def expression(self, node: n.ExpressionStmt) -> None:
        """An expression for its effects."""
        self.value(node.expr)

    # -- control flow --------------------------------------------------------------------------------------------------

    def return_(self, node: n.ReturnStmt) -> None:
        """`return x`."""
        value = self.value(node.expr) if node.expr is not None else NONE
        if isinstance(node.expr, (n.NameExpr, n.MemberExpr)) and is_answer(value):
            guard = guard_of(self, node.expr)
            value = guard.value if guard is not None else value
        if self.machine.is_promised(f"{self.unit.key}.{RESULT}"):
            self.perform(node, "return", node.expr or node, partial(self.machine.promised, value))
        self.body.returns = join2(self.body.returns, value)
        self._answer(node.expr, value)
        self.env = None

    def _answer(self, node: n.Expression | None, value: Value) -> None:
        """Note under which conditions that is returned."""
        answers = [(self.guards, value)]
        if isinstance(node, n.ConditionalExpr):
            answers = [
                (joined(self.guards, guards_of(self, node.cond, wanted)), self.quiet_value(part))
                for part, wanted in ((node.if_expr, True), (node.else_expr, False))
            ]
        elif isinstance(node, (n.IndexExpr, n.CallExpr, n.NameExpr)):
            answers = [(joined(self.guards, guards), held) for guards, held in ways_of(self, node)] or answers
        self.body.answers = (*self.body.answers, *(answer for answer in answers if answer not in self.body.answers))

    def raise_(self, node: n.RaiseStmt) -> None:
        """`raise x`."""
        for part in (node.expr, node.from_expr):
            value = self.value(part) if part is not None else NONE
            if part is not None and isinstance(value, Cls):
                self.perform(part, "call", part, partial(self.machine.call, value, ()))  # `raise Class` makes an instance
        self.env = None

    def assert_(self, node: n.AssertStmt) -> None:
        """`assert c`."""
        self.test(node.expr)
        self.env = narrow(self, self.env, node.expr, True, self.quiet_value)

    def if_(self, node: n.IfStmt) -> None:
        """`if`, `elif`, `else`."""
        outer = self.guards
        given = default_given(node)
        choice = choice_of(self, given[1]) if given is not None else None
        known = dict(self.chosen)
        after: Env | None = None
        ended: list[Guard] = []
        for condition, body in zip(node.expr, node.body, strict=True):
            if self.env is None:
                break
            truth = static_truth(self, condition)
            if truth is False:
                continue
            if truth is None:
                self.test(condition)
            inside, outside = (guards_of(self, condition, wanted) if truth is None else () for wanted in (True, False))
            before, guards = self.env, self.guards
            inner = before if truth else narrow(self, before, condition, True, self.quiet_value)
            self.env = dict(inner) if inner is not None else None  # what the body assigns must not show in the other branches
            self.guards = joined(guards, inside)
            self.block(body)
            if self.env is None:
                ended.extend(outside)
            after = merged(after, self.env)
            self.env = None if truth else narrow(self, before, condition, False, self.quiet_value)
            self.guards = joined(guards, outside)
        if self.env is not None:
            self.block(node.else_body)
        self.guards = joined(outer, tuple(ended))
        self.env = merged(after, self.env)
        self.keep_choices(known)
        if given is not None:
            self.choose(given[0], choice)

    def while_(self, node: n.WhileStmt) -> None:
        """`while`."""
        outer = self.guards

        def once() -> None:
            self.test(node.expr)
            self.guards = joined(outer, guards_of(self, node.expr, True))
            self.env = narrow(self, self.env, node.expr, True, self.quiet_value)
            self.block(node.body)
            self.guards = outer

        start, breaks = self._loop(once)
        self.env = None if is_always_true(node.expr) else narrow(self, start, node.expr, False, self.quiet_value)
        if self.env is not None:
            self.block(node.else_body)
        for env in breaks:
            self.env = merged(self.env, env)

    def for_(self, node: n.ForStmt) -> None:
        """`for`."""
        iterable = self.gone_through(node.expr)
        element = self.iterated(node.expr, iterable, node.is_async)
        outer = self.guards

        def once() -> None:
            self.guards = joined(outer, empty_guard(self, node.expr))
            self.assign(node.index, element)
            self.block(node.body)
            self.guards = outer

        start, breaks = self._loop(once)
        self.env = start
        self.block(node.else_body)
        for env in breaks:
            self.env = merged(self.env, env)

    def _loop(self, once: Callable[[], None]) -> tuple[Env | None, list[Env]]:
        """Interpret a loop's body until what it starts with has settled: the environment at its head, and those at `break`."""
        start = self.env
        breaks: list[Env] = []
        for _ in range(MAX_ROUNDS):
            kept = len(self.body.ops)
            self.breaks.append([])
            self.continues.append([])
            self.env = dict(start) if start is not None else None
            once()
            breaks = self.breaks.pop()
            end = self.env
            for env in self.continues.pop():
                end = merged(end, env)
            settled = merged(start, end)
            if settled == start or _ == MAX_ROUNDS - 1:
                break
            del self.body.ops[kept:]
            start = settled
        return start, breaks

    def break_(self, node: n.BreakStmt) -> None:
        """`break`."""
        if self.breaks and self.env is not None:
            self.breaks[-1].append(self.env)
        self.env = None

    def continue_(self, node: n.ContinueStmt) -> None:
        """`continue`."""
        if self.continues and self.env is not None:
            self.continues[-1].append(self.env)
        self.env = None

    def try_(self, node: n.TryStmt) -> None:
        """`try`: a handler may start from any point of the body."""
        before = dict(self.env) if self.env is not None else None
        self.block(node.body)
        after_body = self.env
        handler_start = merged(before, after_body)
        for key, value in (after_body or {}).items():
            if handler_start is not None:
                handler_start.setdefault(key, value)  # an attribute that the body set: it may have come that far
        self.block(node.else_body)
        after = self.env
        for variable, typ, handler in zip(node.vars, node.types, node.handlers, strict=True):
            self.env = dict(handler_start) if handler_start is not None else None
            caught = self.value(typ) if typ is not None else UNKNOWN
            if variable is not None:
                self.assign(variable, join(Inst(c.name) if isinstance(c, Cls) else UNKNOWN for c in _caught(caught)))
            self.block(handler)
            after = merged(after, self.env)
        if node.finally_body is not None:
            self.env = merged(after, handler_start)
            self.block(node.finally_body)
            after = self.env if after is not None and self.env is not None else None
        self.env = after

    def with_(self, node: n.WithStmt) -> None:
        """`with`, `async with`."""
        entered: list[tuple[Expression, Value]] = []
        before = dict(self.env) if self.env is not None else None
        for expression, target in zip(node.expr, node.target, strict=True):
            manager = self.value(expression)
            enter = self.machine.enter_async if node.is_async else self.machine.enter
            value = self.perform(expression, "enter", expression, partial(enter, manager))
            entered.append((expression, manager))
            if target is not None:
                self.assign(target, value)
        self.block(node.body)
        inside = self.env
        suppresses = False
        for expression, manager in reversed(entered):
            leave = self.machine.leave_async if node.is_async else self.machine.leave
            result = self.perform(expression, "leave", expression, partial(leave, manager))
            if not node.is_async:
                suppresses = suppresses or result == Inst("builtins.bool") or Lit(True) in members(result)
        self.env = merged(before, inside) if suppresses else inside

    # -- definitions ---------------------------------------------------------------------------------------------------

    def function(self, node: n.FuncDef) -> None:
        """A function statement: its defaults are evaluated, its body is not run."""
        self._defaults(node)
        nested = self._is_nested()
        value: Value = self.closure(self.scope.local_unit(self.unit, node)) if nested else Func(self.scope.definition(self.unit, node))
        if nested:
            self.bind(node, value)
        self._instead(node.original_def, value)

    def _instead(self, before: n.SymbolNode | None, value: Value) -> None:
        """A definition that takes the place of a variable, or of an import that mypy could not follow (`except ImportError: def f`)."""
        if isinstance(before, n.Var) and self.class_scope is None:
            self.bind(before, value)

    def _defaults(self, node: n.FuncDef) -> None:
        for argument in node.arguments:
            if argument.initializer is not None:
                self.value(argument.initializer)

    def _is_nested(self) -> bool:
        return not isinstance(self.unit.node, n.MypyFile) and self.class_scope is None

    def decorated(self, node: n.Decorator) -> None:
        """A decorated function: each decorator is called with what is below it."""
        self._defaults(node.func)
        nested = self._is_nested()
        value: Value = (
            self.closure(self.scope.local_unit(self.unit, node.func))
            if nested
            else Func(self.scope.definition(self.unit, node.func), raw=True)
        )
        original = value
        for decorator in reversed(node.decorators):
            value = self.apply_decorator(decorator, value, original)
        if nested:
            self.bind(node, value)
            self.bind(node.var, value)
            self.bind(node.func, value)
        self._instead(node.func.original_def, value)

    def apply_decorator(self, decorator: Expression, value: Value, original: Value) -> Value:
        """What a decorator makes of a function. One that nothing is known of is taken to leave it as it is."""
        made = self.value(decorator)
        result = self.perform(decorator, "decorate", decorator, lambda: self.machine.call(made, (Arg(value),)))
        return self.machine.decorated_value(value, result)

    def overloaded(self, node: n.OverloadedFuncDef) -> None:
        """Overloads or a property with its setter."""
        for item in [*node.items, *([node.impl] if node.impl is not None else [])]:
            if isinstance(item, n.Decorator):
                self._defaults(item.func)
            elif self._is_nested():
                self.function(item)

    def class_(self, node: n.ClassDef) -> None:
        """A class statement: its body runs here and now."""
        decorators = [(decorator, self.value(decorator)) for decorator in node.decorators]
        for part in (*node.base_type_exprs, *node.keywords.values()):
            self.value(part)
        info = analysed_class(node)
        if info is None:
            return
        known = self.tree.names.get(node.name)
        if known is not None and not self._is_nested():
            self._instead(known.node, Cls(info.fullname))
        if self._is_nested():
            self.scope.local_class(self.unit, info)
        outer, self.class_scope = self.class_scope, info.fullname
        self.block(node.defs)
        self.class_scope = outer
        keywords = tuple(Arg(self.quiet_value(value), name) for name, value in node.keywords.items() if name != "metaclass")
        self.perform(node, "call", node.name, partial(self.machine.class_made, info, keywords))
        for decorator, func in reversed(decorators):
            self.perform(decorator, "decorate", decorator, partial(self.machine.call, func, (Arg(Cls(info.fullname)),)))

    def imports(self, node: n.Import | n.ImportFrom) -> None:
        """Imports bind modules and what they hold, which mypy has resolved; but for a name that it could not import before."""
        for assignment in node.assignments:
            target, value = assignment.lvalues[0], assignment.rvalue
            if isinstance(target, n.NameExpr) and isinstance(target.node, n.Var) and isinstance(value, n.NameExpr):
                self.bind(target.node, self.scope.global_value(value.fullname, value.node))


def _caught(value: Value) -> tuple[Value, ...]:
    return value.items if isinstance(value, Tup) else members(value)


_HANDLERS: dict[type, Callable[[Any, Any], None]] = {
    n.AssertStmt: Interpreter.assert_,
    n.AssignmentStmt: Interpreter.assignment_statement,
    n.Block: Interpreter.block,
    n.BreakStmt: Interpreter.break_,
    n.ClassDef: Interpreter.class_,
    n.ContinueStmt: Interpreter.continue_,
    n.Decorator: Interpreter.decorated,
    n.DelStmt: Interpreter.delete,
    n.ExpressionStmt: Interpreter.expression,
    n.ForStmt: Interpreter.for_,
    n.FuncDef: Interpreter.function,
    n.IfStmt: Interpreter.if_,
    n.Import: Interpreter.imports,
    n.ImportFrom: Interpreter.imports,
    n.MatchStmt: Interpreter.match,
    n.OperatorAssignmentStmt: Interpreter.operator_assignment,
    n.OverloadedFuncDef: Interpreter.overloaded,
    n.RaiseStmt: Interpreter.raise_,
    n.ReturnStmt: Interpreter.return_,
    n.TryStmt: Interpreter.try_,
    n.WhileStmt: Interpreter.while_,
    n.WithStmt: Interpreter.with_,
}
