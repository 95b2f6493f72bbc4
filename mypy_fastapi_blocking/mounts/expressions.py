"""Expressions as far as they are simple, as plain JSON.

A dotted name is a string; others are lists that say in their first item what they are: ["text", s], ["joined", parts…], ["items", elements…],
["dict", [key, value]…], ["call", callee, arguments by keyword, arguments by position], ["attribute", base, name]. None stands for anything
else; so does an argument "*". A prefix is ["stripped", expression]: without a slash at its end.
"""

from __future__ import annotations

import ast
from typing import Any

Expr = Any


def simple(node: ast.expr | None) -> Expr:
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
            return ["joined", *map(_formatted, parts)]
        case ast.BinOp(left, ast.Add(), right):
            return ["joined", simple(left), simple(right)]
        case ast.List(items) | ast.Tuple(items) | ast.Set(items):
            return ["items", *map(simple, items)]
        case ast.Dict(keys, values):
            return ["dict", *([simple(key), simple(value)] for key, value in zip(keys, values, strict=True))]
        case ast.Call(func, arguments, keywords):
            given = {keyword.arg or "*": simple(keyword.value) for keyword in keywords}
            return ["call", simple(func), given, [simple(argument) for argument in arguments]]
    return None


def _formatted(part: ast.expr) -> Expr:
    if isinstance(part, ast.FormattedValue):
        return simple(part.value) if part.conversion == -1 and part.format_spec is None else None
    return simple(part)
