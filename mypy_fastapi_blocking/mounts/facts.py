"""What one file says of routers: its imports, the simple values that it assigns, and the calls that include one router in another.

All of it is plain JSON, so that it can be kept. An expression is a dotted name (a string), or a list that says in its first item what it is:
["text", s], ["joined", parts…], ["items", elements…], ["each", of what], ["call", callee, keywords]; None for anything else.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from mypy_fastapi_blocking.packs.source import UNPARSABLE, quietly_parsed

Expr = Any
Includers = Mapping[str, tuple[int, str, str]]
"""By the name of a method that includes a router: the position and name of the router's parameter, and the name of the prefix's."""


class Facts(NamedTuple):
    """Of one file. Names of functions' locals and classes' attributes have the function's or class's name before them."""

    imports: dict[str, str]  # name -> what it stands for, dots at the front for relative imports
    values: dict[str, Expr]  # name -> what it is assigned
    returns: dict[str, Expr]  # function -> what it returns
    includes: list[tuple[str, Expr, Expr, Expr]]  # scope, the including router, the included one, the prefix


NO_FACTS = Facts({}, {}, {}, [])


def facts_of(source: bytes, includers: Includers) -> Facts:
    """The facts of a file; none where it cannot be parsed, or is nested too deeply to be read."""
    reader = _Reader(includers)
    try:
        reader.read(quietly_parsed(source).body, "")
    except UNPARSABLE:
        return NO_FACTS
    return reader.facts


class _Reader:
    """Goes through statements, scope by scope."""

    def __init__(self, includers: Includers) -> None:
        self._includers = includers
        self.facts = Facts({}, {}, {}, [])

    def read(self, body: list[ast.stmt], scope: str) -> None:
        """All statements of a body."""
        for statement in body:
            if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                self.read(statement.body, f"{scope}{statement.name}.")
            else:
                self._statement(statement, scope)
                for inner in _bodies(statement):
                    self.read(inner, scope)

    def _statement(self, statement: ast.stmt, scope: str) -> None:
        if isinstance(statement, (ast.Import, ast.ImportFrom)):
            self._import(statement, scope)
        elif isinstance(statement, ast.Assign):
            for target in statement.targets:
                self._assign(target, simple(statement.value), scope)
        elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
            self._assign(statement.target, simple(statement.value), scope)
        elif isinstance(statement, (ast.For, ast.AsyncFor)):
            self._assign(statement.target, ["each", simple(statement.iter)], scope)
        elif isinstance(statement, ast.Return) and statement.value is not None and scope:
            self.facts.returns.setdefault(scope[:-1], simple(statement.value))
        elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
            self._call(statement.value, scope)

    def _import(self, statement: ast.Import | ast.ImportFrom, scope: str) -> None:
        for alias in statement.names:
            if isinstance(statement, ast.ImportFrom):
                base = "." * statement.level + (statement.module or "")
                target = f"{base}{'' if base.endswith('.') or not base else '.'}{alias.name}"
                self.facts.imports[f"{scope}{alias.asname or alias.name}"] = target
            else:
                root = alias.name.partition(".")[0]
                self.facts.imports[f"{scope}{alias.asname or root}"] = alias.name if alias.asname else root

    def _assign(self, target: ast.expr, value: Expr, scope: str) -> None:
        if isinstance(target, ast.Name):
            self.facts.values[f"{scope}{target.id}"] = value

    def _call(self, call: ast.Call, scope: str) -> None:
        if not isinstance(call.func, ast.Attribute) or call.func.attr not in self._includers:
            return
        position, router, prefix = self._includers[call.func.attr]
        given = {keyword.arg: keyword.value for keyword in call.keywords}
        included = call.args[position] if position < len(call.args) else given.get(router)
        if included is not None:
            written = ["text", ""] if prefix not in given else simple(given[prefix])
            self.facts.includes.append((scope, simple(call.func.value), simple(included), written))


def _bodies(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    for name in ("body", "orelse", "finalbody"):
        yield getattr(statement, name, [])
    for part in (*getattr(statement, "handlers", []), *getattr(statement, "cases", [])):
        yield part.body


def simple(node: ast.expr) -> Expr:
    """An expression as far as it is simple."""
    match node:
        case ast.Name(name):
            return name
        case ast.Attribute(value, name):
            base = simple(value)
            if isinstance(base, str):
                return f"{base}.{name}"
            return ["attribute", base, name] if base is not None else None
        case ast.Constant(str(text)):
            return ["text", text]
        case ast.JoinedStr(parts):
            return ["joined", *(simple(part.value) if isinstance(part, ast.FormattedValue) else simple(part) for part in parts)]
        case ast.BinOp(left, ast.Add(), right):
            return ["joined", simple(left), simple(right)]
        case ast.List(items) | ast.Tuple(items):
            return ["items", *map(simple, items)]
        case ast.Call(func, _, keywords):
            return ["call", simple(func), {keyword.arg: simple(keyword.value) for keyword in keywords if keyword.arg}]
    return None
