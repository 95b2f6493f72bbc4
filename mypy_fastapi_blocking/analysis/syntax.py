"""Reading mypy's syntax trees: what stands directly inside a node, and a few questions asked of whole bodies.

mypy's compiled visitors cannot be subclassed from Python, and `__match_args__` alone misses a quarter of the names, so the table below
names the children of each node type (tests compare what it reaches with mypy's own traverser).
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy import nodes as n
from mypy import patterns as p

_FIELDS: dict[type, tuple[str, ...]] = {
    n.AssertStmt: ("expr", "msg"),
    n.AssertTypeExpr: ("expr",),
    n.AssignmentExpr: ("target", "value"),
    n.AssignmentStmt: ("lvalues", "rvalue"),
    n.AwaitExpr: ("expr",),
    n.Block: ("body",),
    n.CallExpr: ("callee", "args"),
    n.CastExpr: ("expr",),
    n.ComparisonExpr: ("operands",),
    n.ConditionalExpr: ("cond", "if_expr", "else_expr"),
    n.DelStmt: ("expr",),
    n.DictionaryComprehension: ("sequences", "indices", "condlists", "key", "value"),
    n.ExpressionStmt: ("expr",),
    n.ForStmt: ("expr", "index", "body", "else_body"),
    n.GeneratorExpr: ("sequences", "indices", "condlists", "left_expr"),
    n.IfStmt: ("expr", "body", "else_body"),
    n.IndexExpr: ("base", "index"),
    n.ListComprehension: ("generator",),
    n.ListExpr: ("items",),
    n.MatchStmt: ("subject", "patterns", "guards", "bodies"),
    n.MemberExpr: ("expr",),
    n.OperatorAssignmentStmt: ("lvalue", "rvalue"),
    n.OpExpr: ("left", "right"),
    n.RaiseStmt: ("expr", "from_expr"),
    n.ReturnStmt: ("expr",),
    n.RevealExpr: ("expr",),
    n.SetComprehension: ("generator",),
    n.SetExpr: ("items",),
    n.SliceExpr: ("begin_index", "end_index", "stride"),
    n.StarExpr: ("expr",),
    n.SuperExpr: ("call",),
    n.TryStmt: ("body", "types", "vars", "handlers", "else_body", "finally_body"),
    n.TupleExpr: ("items",),
    n.TypeApplication: ("expr",),
    n.UnaryExpr: ("expr",),
    n.WhileStmt: ("expr", "body", "else_body"),
    n.WithStmt: ("expr", "target", "body"),
    n.YieldExpr: ("expr",),
    n.YieldFromExpr: ("expr",),
    p.AsPattern: ("pattern", "name"),
    p.ClassPattern: ("class_ref", "positionals", "keyword_values"),
    p.MappingPattern: ("keys", "values", "rest"),
    p.OrPattern: ("patterns",),
    p.SequencePattern: ("patterns",),
    p.StarredPattern: ("capture",),
    p.ValuePattern: ("expr",),
}


CONTAINERS = frozenset(
    [f"builtins.{name}" for name in ("dict", "list", "set")] + [f"collections.{name}" for name in ("OrderedDict", "defaultdict", "deque")]
)

QUEUES = ("queue.", "_queue.", "asyncio.queues.")  # the modules of which the classes are queues

ADDING = {
    **dict.fromkeys(("append", "add", "appendleft", "extend", "update", "set", "put", "put_nowait"), 0),
    **dict.fromkeys(("insert", "setdefault"), 1),
}
"""The methods that put one of their arguments into a container, with its position."""

PUSHING = frozenset({"heapq.heappush", "_heapq.heappush", "heapq.heappushpop", "bisect.insort", "_bisect.insort_right"})
"""The functions that put their second argument into the first."""


def is_container(name: str) -> bool:
    """Is it a class whose instances hold what is put into them?"""
    return name in CONTAINERS or name.startswith(QUEUES)


def _flat(found: object) -> Iterator[n.Node]:
    if isinstance(found, n.Node):
        yield found
    elif isinstance(found, (list, tuple)):
        for part in found:
            yield from _flat(part)


def children(node: n.Node) -> Iterator[n.Node]:
    """The nodes directly inside a node, except for the bodies of nested functions and the insides of classes."""
    fields = _FIELDS.get(type(node))
    if fields is not None:
        for field in fields:
            yield from _flat(getattr(node, field))
    elif isinstance(node, n.DictExpr):
        yield from _flat([part for item in node.items for part in item])
    elif isinstance(node, n.TemplateStrExpr):
        yield from _flat(node.items)
    elif isinstance(node, n.Decorator):
        yield from node.original_decorators
        yield node.func
    elif isinstance(node, n.OverloadedFuncDef):
        yield from node.items
        if node.impl is not None:
            yield node.impl
    elif isinstance(node, n.FuncItem):
        yield from (argument.initializer for argument in node.arguments if argument.initializer is not None)
    elif isinstance(node, n.ClassDef):
        yield from node.decorators
        yield from node.base_type_exprs
        yield from node.keywords.values()
        yield node.defs


def walk(node: n.Node, into_functions: bool = False) -> Iterator[n.Node]:
    """A node and all that stands inside it, in source order. Bodies of nested functions are left out unless asked for."""
    stack = [node]
    while stack:
        found = stack.pop()
        yield found
        inner = list(children(found))
        if into_functions and isinstance(found, n.FuncItem) and found is not node:
            inner.append(found.body)
        stack.extend(reversed(inner))


def statements(block: n.Block) -> Iterator[n.Statement]:
    """The statements of a body and of the blocks nested in it, but not of nested functions and classes."""
    stack: list[n.Statement] = list(reversed(block.body))
    while stack:
        statement = stack.pop()
        yield statement
        for inner in reversed(nested_blocks(statement)):
            stack.extend(reversed(inner.body))


def is_constant(node: n.Expression) -> bool:
    """Is it a literal, None included?"""
    if isinstance(node, n.NameExpr):
        return node.fullname in ("builtins.None", "builtins.True", "builtins.False")
    return isinstance(node, (n.IntExpr, n.StrExpr, n.FloatExpr, n.BytesExpr))


def is_always_true(condition: n.Expression) -> bool:
    """Is it the condition of a loop that only `break` ends?"""
    if isinstance(condition, n.IntExpr):
        return condition.value != 0
    return isinstance(condition, n.NameExpr) and condition.fullname == "builtins.True"


def nested_blocks(statement: n.Statement) -> list[n.Block]:
    """The blocks directly inside a statement."""
    if isinstance(statement, n.Block):
        return [statement]
    if isinstance(statement, n.IfStmt):
        return [*statement.body, *([statement.else_body] if statement.else_body else [])]
    if isinstance(statement, (n.WhileStmt, n.ForStmt)):
        return [statement.body, *([statement.else_body] if statement.else_body else [])]
    if isinstance(statement, n.TryStmt):
        rest = [block for block in (statement.else_body, statement.finally_body) if block]
        return [statement.body, *statement.handlers, *rest]
    if isinstance(statement, n.WithStmt):
        return [statement.body]
    if isinstance(statement, n.MatchStmt):
        return statement.bodies
    return []


def assigned_targets(statement: n.Statement) -> Iterator[n.Expression]:
    """What a statement assigns to, tuples taken apart."""
    targets: list[n.Expression | None] = []
    if isinstance(statement, n.AssignmentStmt):
        targets.extend(statement.lvalues)
    elif isinstance(statement, n.OperatorAssignmentStmt):
        targets.append(statement.lvalue)
    elif isinstance(statement, n.ForStmt):
        targets.append(statement.index)
    elif isinstance(statement, n.WithStmt):
        targets.extend(statement.target)
    while targets:
        target = targets.pop()
        if isinstance(target, (n.TupleExpr, n.ListExpr)):
            targets.extend(target.items)
        elif isinstance(target, n.StarExpr):
            targets.append(target.expr)
        elif target is not None:
            yield target


def is_empty_container(node: n.Expression) -> bool:
    """Is it a new list, set or dict with nothing in it?"""
    if isinstance(node, (n.ListExpr, n.SetExpr, n.DictExpr)):
        return not node.items
    if not isinstance(node, n.CallExpr):
        return False
    callee = node.callee.base if isinstance(node.callee, n.IndexExpr) else node.callee
    name = callee.fullname if isinstance(callee, n.RefExpr) else ""
    return name == "collections.defaultdict" or (not node.args and is_container(name))


def awaits(body: n.Block) -> bool:
    """Does a body await anything (`await`, `async for`, `async with`, an async comprehension)?"""
    return any(
        isinstance(node, n.AwaitExpr)
        or (isinstance(node, (n.ForStmt, n.WithStmt)) and node.is_async)
        or (isinstance(node, (n.GeneratorExpr, n.DictionaryComprehension)) and any(node.is_async))
        for node in walk(body)
    )


def free_variables(function: n.FuncItem | n.GeneratorExpr) -> dict[n.SymbolNode, str]:
    """The local names of enclosing functions that a nested function uses (in its own nested functions as well)."""
    bound: set[n.SymbolNode] = set()
    read: dict[n.SymbolNode, str] = {}
    for node in _all_inside(function):
        if isinstance(node, n.FuncItem):
            bound.update(argument.variable for argument in node.arguments)
            if node is not function and isinstance(node, n.FuncDef):
                bound.add(node)
        if isinstance(node, n.Decorator):
            bound.add(node)
            bound.add(node.var)
        if isinstance(node, n.NameExpr) and node.kind == n.LDEF and node.node is not None:
            read.setdefault(node.node, node.name)
        for target in _bindings(node):
            if isinstance(target, n.NameExpr) and target.node is not None and target.is_new_def:
                bound.add(target.node)
    return {node: name for node, name in read.items() if node not in bound}


def rebinds_outer(function: n.FuncDef) -> bool:
    """Does a function declare any name `nonlocal`?"""
    return any(isinstance(statement, n.NonlocalDecl) for statement in statements(function.body))


def nonlocal_variables(function: n.FuncDef) -> list[n.Var]:
    """The names of the functions around it that a function declares `nonlocal` and assigns."""
    names = {name for statement in statements(function.body) if isinstance(statement, n.NonlocalDecl) for name in statement.names}
    found: dict[n.Var, None] = {}
    for statement in statements(function.body):
        for target in assigned_targets(statement):
            if isinstance(target, n.NameExpr) and target.name in names and isinstance(target.node, n.Var):
                found[target.node] = None
    return list(found)


def _all_inside(function: n.FuncItem | n.GeneratorExpr) -> Iterator[n.Node]:
    yield from walk(function)
    if isinstance(function, n.FuncItem):
        yield from walk(function.body, into_functions=True)


def _bindings(node: n.Node) -> Iterator[n.Expression]:
    if isinstance(node, n.Statement):
        yield from assigned_targets(node)
    if isinstance(node, n.TryStmt):
        yield from (variable for variable in node.vars if variable is not None)
    elif isinstance(node, n.AssignmentExpr):
        yield node.target
    elif isinstance(node, (n.GeneratorExpr, n.DictionaryComprehension)):
        for index in node.indices:
            yield from (part for part in walk(index) if isinstance(part, n.NameExpr))
    elif isinstance(node, (p.AsPattern, p.StarredPattern)):
        name = node.name if isinstance(node, p.AsPattern) else node.capture
        if name is not None:
            yield name
    elif isinstance(node, p.MappingPattern) and node.rest is not None:
        yield node.rest


def filled(statement: n.Statement, owner: n.Var) -> Iterator[str]:
    """The attributes of an object into which a statement puts something (`self.handlers[name] = f`, `self.handlers.append(f)`), or a function
    inside; and those that it makes empty containers, which others may fill."""
    if isinstance(statement, n.Decorator):
        yield from filled(statement.func, owner)
    elif isinstance(statement, n.FuncDef):
        for inner in statements(statement.body):
            yield from filled(inner, owner)
    elif isinstance(statement, n.AssignmentStmt):
        for target in statement.lvalues:
            if isinstance(target, n.IndexExpr):
                yield from _held_by(owner, target.base)
            elif isinstance(target, n.MemberExpr) and is_empty_container(statement.rvalue):
                yield from _held_by(owner, target)
    elif isinstance(statement, n.ExpressionStmt) and isinstance(statement.expr, n.CallExpr):
        callee = statement.expr.callee
        if isinstance(callee, n.RefExpr) and callee.fullname in PUSHING and statement.expr.args:
            yield from _held_by(owner, statement.expr.args[0])
        elif isinstance(callee, n.MemberExpr) and callee.name in ADDING:
            yield from _held_by(owner, callee.expr)


def _held_by(owner: n.Var, container: n.Expression) -> Iterator[str]:
    """The attribute of that object that a container is, or is in (`self.handlers[name]`, `self.handlers.setdefault(name, [])`)."""
    while not isinstance(container, n.MemberExpr):
        if isinstance(container, n.IndexExpr):
            container = container.base
        elif isinstance(container, n.CallExpr) and isinstance(container.callee, n.MemberExpr):
            container = container.callee.expr
        else:
            return
    if isinstance(container.expr, n.NameExpr) and container.expr.node is owner:
        yield container.name


def calls_what_it_takes_out(node: n.FuncItem) -> bool:
    """Does a function call a local name or an element (`for step in steps: step()`, `table[key]()`), which its parameters may hold?"""
    given = {argument.variable for argument in node.arguments}
    for part in walk(node.body):
        callee = part.callee if isinstance(part, n.CallExpr) else None
        if isinstance(callee, (n.IndexExpr, n.CallExpr)):
            return True
        if isinstance(callee, n.NameExpr) and isinstance(callee.node, n.Var) and callee.kind == n.LDEF and callee.node not in given:
            return True
    return False
