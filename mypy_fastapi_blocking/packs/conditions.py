"""Which statements of a stub are alive: `if sys.version_info >= (3, 12): …`, as mypy decides it."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

COMPARE: Final[dict[type[ast.cmpop], Callable[[Any, Any], bool]]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}


class UnknownConditionError(Exception):
    """A condition that cannot be decided from the version and the platform."""

    def __init__(self, line: int) -> None:
        super().__init__("only conditions on sys.version_info, sys.platform and TYPE_CHECKING are understood here")
        self.line = line


@dataclass(frozen=True, slots=True)
class Target:
    """What mypy checks for: its `python_version` and `platform` options."""

    python_version: tuple[int, int]
    platform: str

    def live(self, body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
        """The statements of a body that count, those of the right branches included."""
        for statement in body:
            if isinstance(statement, ast.If):
                branch = statement.body if self.holds(statement.test) else statement.orelse
                yield from self.live(branch)
            else:
                yield statement

    def holds(self, test: ast.expr) -> bool:
        """Whether a condition holds."""
        if isinstance(test, ast.BoolOp):
            combine = all if isinstance(test.op, ast.And) else any
            return combine(self.holds(value) for value in test.values)
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            return not self.holds(test.operand)
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            return COMPARE.get(type(test.ops[0]), _undecided(test))(self._value(test.left), self._value(test.comparators[0]))
        return bool(self._value(test))

    def _value(self, node: ast.expr) -> Any:
        """The value of `sys.version_info`, `sys.version_info[0]`, `sys.platform`, `sys.platform.startswith("…")` or a literal."""
        text = ast.unparse(node)
        if text in ("TYPE_CHECKING", "typing.TYPE_CHECKING"):
            return True
        if text in ("sys.version_info", "sys.platform"):
            return self.python_version if text == "sys.version_info" else self.platform
        if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "sys.version_info":
            return self._version_part(node.slice)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "sys.platform.startswith" and len(node.args) == 1:
            return self.platform.startswith(_literal(node.args[0]))
        return _literal(node)

    def _version_part(self, part: ast.expr) -> Any:
        if isinstance(part, ast.Slice):
            return self.python_version[_bound(part.lower) : _bound(part.upper)]
        index = _literal(part)
        if index not in (0, 1):
            raise UnknownConditionError(part.lineno)
        return self.python_version[index]


def _literal(node: ast.expr) -> Any:
    try:
        return ast.literal_eval(node)
    except ValueError:
        raise UnknownConditionError(node.lineno) from None


def _bound(node: ast.expr | None) -> int | None:
    return None if node is None else int(_literal(node))


def _undecided(node: ast.expr) -> Callable[[Any, Any], bool]:
    def undecided(left: Any, right: Any) -> bool:
        raise UnknownConditionError(node.lineno)

    return undecided
