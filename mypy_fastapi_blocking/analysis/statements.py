"""Interpreting statements: control flow over environments, and what a body assigns, returns and registers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mypy import nodes as n
from mypy import patterns as p
from mypy.nodes import Block, Expression, Statement

from mypy_fastapi_blocking.analysis.body import Env, merged, text_of
from mypy_fastapi_blocking.analysis.expressions import Expressions
from mypy_fastapi_blocking.analysis.narrowing import guard_of, key_of, narrow, narrowed_to, static_truth
from mypy_fastapi_blocking.analysis.types import is_open
from mypy_fastapi_blocking.analysis.units import analysed_class
from mypy_fastapi_blocking.analysis.values import (
    NEVER,
    NONE,
    UNKNOWN,
    Arg,
    Cls,
    Inst,
    Param,
    Tup,
    Value,
    is_known,
    join,
    join2,
    members,
)

MAX_ROUNDS = 3  # how often a loop's body is interpreted before its values must have settled


class Interpreter(Expressions):
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
        self.env = {}
        node = self.unit.node
        if isinstance(node, n.MypyFile):
            self._statements(node.defs)
            self.body.globals = {
                key.name: value for key, value in self.ever.items() if isinstance(key, n.Var) and key.fullname == f"{self.unit.module}.{key.name}"
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

    # -- assignment ----------------------------------------------------------------------------------------------------

    def assignment_statement(self, node: n.AssignmentStmt) -> None:
        """`target = value`."""
        if isinstance(node.rvalue, n.TempNode):
            return
        value = self.value(node.rvalue)
        if node.type is not None and node.unanalyzed_type is not None:
            value = self._declared(node, value)
        for target in node.lvalues:
            self.assign(target, value)

    def _declared(self, node: n.AssignmentStmt, value: Value) -> Value:
        """What a name holds that is annotated and assigned at once: what was assigned, if that says more."""
        declared = self.machine.types.value(node.type)
        if not is_known(declared):
            return value
        if isinstance(value, Inst) and isinstance(declared, Inst) and value.name == declared.name:
            return Inst(value.name, declared.args or value.args, value.exact, value.fields)
        return value if is_known(value) and not (value == NONE and declared != NONE) else declared

    def assign(self, target: Expression, value: Value) -> None:
        """Bind a target to a value; assigning attributes and items are operations."""
        if isinstance(target, n.NameExpr):
            self._assign_name(target, value)
        elif isinstance(target, (n.TupleExpr, n.ListExpr)):
            self._unpack(target, value)
        elif isinstance(target, n.MemberExpr):
            self._assign_attribute(target, value)
        elif isinstance(target, n.IndexExpr):
            base = self.value(target.base)
            index = self.value(target.index)
            self.perform(target, "set", text_of(target.base), lambda: self.machine.dunder(base, "__setitem__", index, value))
            self.widen(target.base, value)
        elif isinstance(target, n.StarExpr):
            self.assign(target.expr, Inst("builtins.list", (value,)))

    def _assign_name(self, target: n.NameExpr, value: Value) -> None:
        if target.node is None:
            return
        self.bind(target.node, value)
        if self.class_scope is not None and isinstance(target.node, n.Var):
            self._note_attribute(self.class_scope, target.name, value)
        elif target.kind == n.GDEF and not isinstance(self.unit.node, n.MypyFile) and isinstance(target.node, n.Var):
            known = self.body.globals.get(target.name, NEVER)
            self.body.globals[target.name] = join2(known, value)

    class_scope: str | None = None

    def _note_attribute(self, owner: str, name: str, value: Value) -> None:
        known = self.body.assigned.get((owner, name), NEVER)
        self.body.assigned[owner, name] = join2(known, value)

    def _assign_attribute(self, target: n.MemberExpr, value: Value) -> None:
        base = self.value(target.expr)
        self.perform(target, "set", text_of(target), lambda: self.machine.set_member(base, target.name, value))  # type: ignore[func-returns-value]
        instance = base.declared if isinstance(base, Param) else base
        if isinstance(instance, (Inst, Cls)) and isinstance(target.expr, n.NameExpr):
            self._note_attribute(instance.name, target.name, value)
        key = key_of(target)
        if key is not None:
            self.bind(key, value)

    def _unpack(self, target: n.TupleExpr | n.ListExpr, value: Value) -> None:
        items = target.items
        stars = [position for position, item in enumerate(items) if isinstance(item, n.StarExpr)]
        if isinstance(value, Tup) and not stars and len(value.items) == len(items):
            for item, part in zip(items, value.items, strict=True):
                self.assign(item, part)
            return
        parts = [[] for _ in items]  # type: list[list[Value]]
        for member in members(value):
            named = member if isinstance(member, Tup) else self.machine.as_tuple(member) if isinstance(member, Inst) else None
            if named is not None and not stars and len(named.items) == len(items):
                for position, part in enumerate(named.items):
                    parts[position].append(part)
            else:
                element = self.perform(target, "iterate", text_of(target), lambda m=member: self.machine.iterate(m))  # type: ignore[misc]
                for part_list in parts:
                    part_list.append(element)
        for item, found in zip(items, parts, strict=True):
            self.assign(item, join(found) if found else UNKNOWN)

    def operator_assignment(self, node: n.OperatorAssignmentStmt) -> None:
        """`x += y`."""
        left = self.value(node.lvalue)
        right = self.value(node.rvalue)
        name = _INPLACE.get(node.op, "")
        value = self.perform(node, "operator", f"{node.op}=", lambda: self._inplace(left, name, right))
        if isinstance(node.lvalue, (n.NameExpr, n.MemberExpr)):
            if isinstance(left, Inst) and left.name == "builtins.list":
                self.widen(node.lvalue, self.machine.quiet_iterate(right))
            else:
                self.assign(node.lvalue, value if is_known(value) else left)

    def _inplace(self, left: Value, name: str, right: Value) -> Value:
        if isinstance(left, Inst) and self.machine.defines(left, f"__i{name}__"):
            return self.machine.dunder(left, f"__i{name}__", right)
        return self.machine.operator(left, f"__{name}__", f"__r{name}__", right)

    def delete(self, node: n.DelStmt) -> None:
        """`del x[y]`."""
        for target in node.expr.items if isinstance(node.expr, n.TupleExpr) else [node.expr]:
            self._delete(target)

    def _delete(self, target: Expression) -> None:
        if isinstance(target, n.MemberExpr):
            owner = self.value(target.expr)
            self.perform(target, "set", text_of(target), lambda: self.machine.delete_member(owner, target.name))  # type: ignore[func-returns-value]
        elif isinstance(target, n.IndexExpr):
            base, index = self.value(target.base), self.value(target.index)
            self.perform(target, "set", text_of(target.base), lambda: self.machine.dunder(base, "__delitem__", index))

    # -- control flow --------------------------------------------------------------------------------------------------

    def return_(self, node: n.ReturnStmt) -> None:
        """`return x`."""
        value = self.value(node.expr) if node.expr is not None else NONE
        self.body.returns = join2(self.body.returns, value)
        self.env = None

    def raise_(self, node: n.RaiseStmt) -> None:
        """`raise x`."""
        for part in (node.expr, node.from_expr):
            if part is not None:
                self.value(part)
        self.env = None

    def assert_(self, node: n.AssertStmt) -> None:
        """`assert c`."""
        self.test(node.expr)
        self.env = narrow(self, self.env, node.expr, True, self.quiet_value)

    def if_(self, node: n.IfStmt) -> None:
        """`if`, `elif`, `else`."""
        outer = self.guards
        after: Env | None = None
        ended: list[tuple[str, bool]] = []
        for condition, body in zip(node.expr, node.body, strict=True):
            if self.env is None:
                break
            truth = static_truth(self, condition)
            if truth is False:
                continue
            if truth is None:
                self.test(condition)
            guard = guard_of(self, condition) if truth is None else None
            before, guards = self.env, self.guards
            self.env = before if truth else narrow(self, before, condition, True, self.quiet_value)
            self.guards = (*guards, guard) if guard is not None else guards
            self.block(body)
            if self.env is None and guard is not None:
                ended.append((guard[0], not guard[1]))
            after = merged(after, self.env)
            self.env = None if truth else narrow(self, before, condition, False, self.quiet_value)
            self.guards = (*guards, (guard[0], not guard[1])) if guard is not None else guards
        if self.env is not None:
            self.block(node.else_body)
        self.guards = (*outer, *ended)
        self.env = merged(after, self.env)

    def while_(self, node: n.WhileStmt) -> None:
        """`while`."""
        always = isinstance(node.expr, n.NameExpr) and node.expr.fullname == "builtins.True"
        always = always or (isinstance(node.expr, n.IntExpr) and node.expr.value != 0)

        def once() -> None:
            self.test(node.expr)
            self.env = narrow(self, self.env, node.expr, True, self.quiet_value)
            self.block(node.body)

        start, breaks = self._loop(once)
        self.env = None if always else narrow(self, start, node.expr, False, self.quiet_value)
        if self.env is not None:
            self.block(node.else_body)
        for env in breaks:
            self.env = merged(self.env, env)

    def for_(self, node: n.ForStmt) -> None:
        """`for`."""
        iterable = self.value(node.expr)
        element = self.iterated(node.expr, iterable, node.is_async)

        def once() -> None:
            self.assign(node.index, element)
            self.block(node.body)

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
            value = self.perform(expression, "enter", text_of(expression), lambda m=manager, e=enter: e(m))  # type: ignore[misc]
            entered.append((expression, manager))
            if target is not None:
                self.assign(target, value)
        self.block(node.body)
        inside = self.env
        suppresses = False
        for expression, manager in reversed(entered):
            if not node.is_async:
                result = self.perform(expression, "leave", text_of(expression), lambda m=manager: self.machine.leave(m))  # type: ignore[misc]
                suppresses = suppresses or result == Inst("builtins.bool")
        self.env = merged(before, inside) if suppresses else inside

    # -- match ---------------------------------------------------------------------------------------------------------

    def match(self, node: n.MatchStmt) -> None:
        """`match`."""
        subject = self.value(node.subject)
        key = key_of(node.subject)
        after: Env | None = None
        rest = self.env
        remaining = subject
        for pattern, guard, body in zip(node.patterns, node.guards, node.bodies, strict=True):
            if rest is None or (remaining == NEVER and subject != NEVER):
                break
            self.env = dict(rest)
            matched = self._match(pattern, remaining)
            if matched == NEVER and remaining != NEVER:
                continue
            if key is not None:
                self.bind(key, matched)
            if guard is not None:
                self.test(guard)
                self.env = narrow(self, self.env, guard, True, self.quiet_value)
            self.block(body)
            after = merged(after, self.env)
            if guard is None:
                remaining = self._unmatched(pattern, remaining)
        if rest is not None and not (remaining == NEVER and subject != NEVER):
            self.env = dict(rest)
            if key is not None:
                self.bind(key, remaining)
            after = merged(after, self.env)
        self.env = after

    def _match(self, pattern: p.Pattern, value: Value) -> Value:
        """What a value is when the pattern matches it; binds the names in the pattern."""
        if isinstance(pattern, p.AsPattern):
            matched = self._match(pattern.pattern, value) if pattern.pattern is not None else value
            if pattern.name is not None:
                self.assign(pattern.name, matched)
            return matched
        if isinstance(pattern, p.OrPattern):
            return join(self._match(item, value) for item in pattern.patterns)
        if isinstance(pattern, p.ClassPattern):
            return self._match_class(pattern, value)
        if isinstance(pattern, p.SingletonPattern):
            return join(NONE for m in members(value) if m in (NONE, UNKNOWN)) if pattern.value is None else value
        if isinstance(pattern, p.ValuePattern):
            self.value(pattern.expr)
            return value
        for inner in (*getattr(pattern, "patterns", ()), *getattr(pattern, "values", ())):
            self._match(inner, self.machine.quiet_iterate(value))
        for name in (getattr(pattern, "rest", None), getattr(pattern, "capture", None)):
            if name is not None:
                self.assign(name, UNKNOWN)
        return value

    def _match_class(self, pattern: p.ClassPattern, value: Value) -> Value:
        classes = [c for c in members(self.value(pattern.class_ref)) if isinstance(c, Cls)]
        matched = narrowed_to(self, value, classes, True) if classes else UNKNOWN
        for name, inner in zip(pattern.keyword_keys, pattern.keyword_values, strict=True):
            part = self.perform(pattern, "read", name, lambda name=name: self.machine.member(matched, name))  # type: ignore[misc]
            self._match(inner, part)
        for inner in pattern.positionals:
            self._match(inner, matched if len(classes) == 1 and classes[0].name.startswith("builtins.") else UNKNOWN)
        return matched

    def _unmatched(self, pattern: p.Pattern, value: Value) -> Value:
        if isinstance(pattern, p.AsPattern):
            return self._unmatched(pattern.pattern, value) if pattern.pattern is not None else NEVER
        if isinstance(pattern, p.OrPattern):
            for item in pattern.patterns:
                value = self._unmatched(item, value)
            return value
        if isinstance(pattern, p.ClassPattern) and not pattern.positionals and not pattern.keyword_keys:
            classes = [c for c in members(self.quiet_value(pattern.class_ref)) if isinstance(c, Cls)]
            return narrowed_to(self, value, classes, False) if classes else value
        if isinstance(pattern, p.SingletonPattern) and pattern.value is None:
            return join(m for m in members(value) if m != NONE)
        return value

    # -- definitions ---------------------------------------------------------------------------------------------------

    def function(self, node: n.FuncDef) -> None:
        """A function statement: its defaults are evaluated, its body is not run."""
        self._defaults(node)
        if self._is_nested():
            self.bind(node, self.closure(self.scope.local_unit(self.unit, node)))

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
        value: Value = self.closure(self.scope.local_unit(self.unit, node.func)) if nested else self.scope.global_value("", node.func)
        original = value
        for decorator in reversed(node.decorators):
            value = self.apply_decorator(decorator, value, original)
        if nested:
            self.bind(node, value)
            self.bind(node.var, value)
            self.bind(node.func, value)

    def apply_decorator(self, decorator: Expression, value: Value, original: Value) -> Value:
        """What a decorator makes of a function. One that nothing is known of is taken to leave it as it is."""
        made = self.value(decorator)
        result = self.perform(decorator, "decorate", text_of(decorator), lambda: self.machine.call(made, (Arg(value),)))
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
        for part in (*node.decorators, *node.base_type_exprs, *node.keywords.values()):
            self.value(part)
        info = analysed_class(node)
        if info is None:
            return
        if self._is_nested():
            self.scope.local_class(self.unit, info)
        outer, self.class_scope = self.class_scope, info.fullname
        self.block(node.defs)
        self.class_scope = outer

    def imports(self, node: n.Import | n.ImportFrom) -> None:
        """Imports bind modules and what they hold; mypy has resolved them."""


def _caught(value: Value) -> tuple[Value, ...]:
    return value.items if isinstance(value, Tup) else members(value)


_INPLACE = {
    "+": "add",
    "-": "sub",
    "*": "mul",
    "/": "truediv",
    "//": "floordiv",
    "%": "mod",
    "**": "pow",
    "@": "matmul",
    "&": "and",
    "|": "or",
    "^": "xor",
    "<<": "lshift",
    ">>": "rshift",
}

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
    n.MatchStmt: Interpreter.match,
    n.OperatorAssignmentStmt: Interpreter.operator_assignment,
    n.OverloadedFuncDef: Interpreter.overloaded,
    n.RaiseStmt: Interpreter.raise_,
    n.ReturnStmt: Interpreter.return_,
    n.TryStmt: Interpreter.try_,
    n.WhileStmt: Interpreter.while_,
    n.WithStmt: Interpreter.with_,
}

__all__ = ["Interpreter", "is_open"]
