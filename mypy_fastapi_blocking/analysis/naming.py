"""Names that are put together from what callers pass: `getattr(self, f"do_{kind}")`."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import CallExpr, Expression, ListExpr, MemberExpr, NameExpr, OpExpr, StrExpr

from mypy_fastapi_blocking.analysis.names import Names
from mypy_fastapi_blocking.analysis.symbolic import WRITTEN, is_symbolic
from mypy_fastapi_blocking.analysis.values import UNKNOWN, Arg, Lit, Param, Result, Value

_FORMATS = ("{}", "{:{}}")  # the latter is how mypy's parser writes a field of an f-string


def computed_name(state: Names, node: Expression, value: Value) -> Value:
    """A name, as far as it is literal or for the caller to say; else `value`."""
    if isinstance(value, Lit) or is_symbolic(value):
        return value
    pieces = list(_pieces(state, node))
    told = [piece for piece in pieces if is_symbolic(piece)]
    if len(told) > 1 or not all(is_symbolic(piece) or isinstance(piece, Lit) for piece in pieces):
        return value
    if not told:
        return Lit("".join(map(_text, pieces)))
    position = pieces.index(told[0])
    before, after = ("".join(map(_text, part)) for part in (pieces[:position], pieces[position + 1 :]))
    return Result(told[0], (Arg(Lit(before)), Arg(Lit(after))), WRITTEN) if before or after else told[0]


def _text(piece: Value) -> str:
    return str(piece.value) if isinstance(piece, Lit) else ""


def _pieces(state: Names, node: Expression) -> Iterator[Value]:
    """The literals and parameters of which a string is made, in order; something unknown where there is more."""
    callee = node.callee if isinstance(node, CallExpr) else None
    text = callee.expr.value if isinstance(callee, MemberExpr) and isinstance(callee.expr, StrExpr) else None
    if isinstance(node, OpExpr) and node.op == "+":
        yield from _pieces(state, node.left)
        yield from _pieces(state, node.right)
    elif isinstance(node, NameExpr) and node.node in state.params:
        yield Param(state.params[node.node])
    elif isinstance(node, CallExpr) and isinstance(callee, MemberExpr) and text is not None and node.args:
        if callee.name == "join" and text == "" and isinstance(node.args[0], ListExpr):
            for item in node.args[0].items:
                yield from _pieces(state, item)
        else:
            yield from _pieces(state, node.args[0]) if callee.name == "format" and text in _FORMATS else (UNKNOWN,)
    else:
        yield state.told(node)
