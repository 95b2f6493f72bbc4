"""Expressions as far as they are simple, as plain JSON.

A dotted name is a string; others are lists that say in their first item what they are: ["text", s], ["joined", parts…], ["sum", left, right],
["items", elements…], ["dict", [key, value]…], ["call", callee, arguments by keyword, arguments by position], ["attribute", base, name],
["grown", expression]: what a variable was before more was added to it or around it. None stands for anything else; so does an argument "*". A
prefix is ["stripped", expression]: without a slash at its end; ["class", name] is a class that is included.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
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
        case ast.Constant(int(number)) if not isinstance(number, bool):
            return ["text", str(number)]  # as f-strings have it; elsewhere in a path there is none
        case ast.JoinedStr(parts):
            return ["joined", *map(_formatted, parts)]
        case ast.BinOp(left, ast.Add(), right):
            return ["sum", simple(left), simple(right)]
        case ast.List(items) | ast.Tuple(items) | ast.Set(items):
            return ["items", *map(simple, items)]
        case ast.Dict(keys, values):
            return ["dict", *([simple(key), simple(value)] for key, value in zip(keys, values, strict=True))]
        case ast.Call(func, arguments, keywords):
            given = {keyword.arg or "*": simple(keyword.value) for keyword in keywords}
            return ["call", simple(func), given, [simple(argument) for argument in arguments]]
    return None


def ungrown(expr: Expr) -> Expr:
    """What a router, or a list of routes, was to begin with: what was added to it is told apart from what it is."""
    return expr[1] if isinstance(expr, list) and expr[:1] == ["grown"] else expr


def parts(node: ast.expr) -> Iterator[Expr]:
    """What a sum, a list or the result of a call has in it as it is."""
    match node:
        case ast.BinOp(left, ast.Add(), right):
            yield from (*parts(left), *parts(right))
        case ast.List(items) | ast.Tuple(items):
            yield from (simple(item.value) for item in items if isinstance(item, ast.Starred))
        case ast.Call(_, arguments, keywords):
            yield from map(simple, (*arguments[:1], *(keyword.value for keyword in keywords)))
        case _:
            yield simple(node)


def as_prefix(text: str) -> str:
    """As it stands before paths, which begin with a slash."""
    text = text.rstrip("/")
    return f"/{text}" if text and not text.startswith("/") else text


def _formatted(part: ast.expr) -> Expr:
    if isinstance(part, ast.FormattedValue):
        return simple(part.value) if part.conversion == -1 and part.format_spec is None else None
    return simple(part)
