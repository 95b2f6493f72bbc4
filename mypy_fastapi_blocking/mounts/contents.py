"""What lists and calls hold that make an application out of its routes: `Starlette(routes=[Route("/", f), Mount("/x", routes=others)])`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import NamedTuple

from mypy_fastapi_blocking.mounts.expressions import Expr, simple
from mypy_fastapi_blocking.packs.model import RouterNames

NOTHING: Expr = ["text", ""]


class Content(NamedTuple):
    """A part of an expression, and the prefix that it stands under in it (None: does not show)."""

    node: ast.expr
    before: Expr


def contents(node: ast.expr, before: Expr, names: RouterNames) -> Iterator[Content]:
    """The calls that contain routes, each followed by what is in it: such calls, registrations, and what stands for others."""
    match node:
        case ast.List(items) | ast.Tuple(items):
            for item in items:
                yield from contents(item, before, names)
        case ast.Starred(value):
            yield from contents(value, before, names)
        case ast.BinOp(left, ast.Add(), right):
            yield from contents(left, before, names)
            yield from contents(right, before, names)
        case _:
            yield Content(node, before)
            for included, prefix in _included(node, names) if isinstance(node, ast.Call) else ():
                yield from contents(included, _joined(before, prefix), names)


def called(call: ast.Call) -> str:
    """The last part of the name of what a call calls."""
    match call.func:
        case ast.Name(name) | ast.Attribute(_, name):
            return name
    return ""


def argument(call: ast.Call, position: int, name: str) -> ast.expr | None:
    """What a call gives as a parameter."""
    if 0 <= position < len(call.args):
        return call.args[position]
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


def prefix_of(call: ast.Call, position: int, name: str) -> Expr:
    """The prefix that a call gives: one ends in no slash, since the paths behind it begin with one."""
    written = argument(call, position, name)
    if written is not None:
        return ["stripped", simple(written)]
    return NOTHING if not any(keyword.arg is None for keyword in call.keywords) else None


def _included(call: ast.Call, names: RouterNames) -> Iterator[tuple[ast.expr, Expr]]:
    """What a call includes, and under which prefix: the routes that a router with a prefix of its own is made of are not under that."""
    if called(call) not in names.containers:
        yield from ((inner, NOTHING) for inner in _wrapped(call, names))
        return
    has_own = any(keyword.arg in names.own for keyword in call.keywords)
    for position, name, prefix_position, prefix in names.containers.get(called(call), ()):
        included = argument(call, position, name)
        if included is not None:
            yield included, prefix_of(call, prefix_position, prefix) if not has_own else None


def _wrapped(call: ast.Call, names: RouterNames) -> Iterator[ast.Call]:
    """What middleware is made around: an application that is made there."""
    for node in (*call.args, *(keyword.value for keyword in call.keywords)):
        if isinstance(node, ast.Call) and called(call) not in names.registers and any(True for _ in _included(node, names)):
            yield node


def _joined(before: Expr, prefix: Expr) -> Expr:
    if before is None or prefix is None:
        return None
    return prefix if before == NOTHING else ["joined", before, prefix]
