"""Markers in the user's own source: decorators from the syntax tree, metadata inside `Annotated` from the source text.

mypy drops what stands inside `Annotated`, so for modules that import our markers the source is read again, by the reader of the packs:
a marker means the same in a `.py`, a `.pyi` and a pack.
"""

from __future__ import annotations

from collections.abc import Iterable

from mypy.nodes import CallExpr, ClassDef, Decorator, Expression, FuncDef, MypyFile, OverloadedFuncDef, RefExpr, Statement, StrExpr

from mypy_fastapi_blocking.analysis import syntax
from mypy_fastapi_blocking.kinds import MARK_KINDS
from mypy_fastapi_blocking.packs.conditions import Target
from mypy_fastapi_blocking.packs.model import Mark, Role
from mypy_fastapi_blocking.packs.source import read_markers
from mypy_fastapi_blocking.suggest import suggestion

PACKAGE = "mypy_fastapi_blocking"
BLOCKING = f"{PACKAGE}.markers.blocking"
NONBLOCKING = f"{PACKAGE}.markers.nonblocking"


def mark_of(decorator: Expression) -> Mark | None:
    """The mark that one decorator gives: `@blocking`, `@blocking("kind", instead=…)` or `@nonblocking`."""
    callee = decorator.callee if isinstance(decorator, CallExpr) else decorator
    if not isinstance(callee, RefExpr) or callee.fullname not in (BLOCKING, NONBLOCKING):
        return None
    if callee.fullname == NONBLOCKING:
        return Mark(False)
    given: dict[str, str] = {}
    if isinstance(decorator, CallExpr):
        for arg, name in zip(decorator.args, decorator.arg_names, strict=True):
            if isinstance(arg, StrExpr):
                given[name or "kind"] = arg.value
    return Mark(True, given.get("kind", "call"), given.get("instead"), given.get("note"))


def imports_markers(tree: MypyFile) -> bool:
    """Does a module name anything of this package?"""
    if tree.fullname.partition(".")[0] == PACKAGE:
        return False
    return any((symbol.node is not None and (symbol.node.fullname or "").startswith(PACKAGE)) for symbol in tree.names.values())


class Markers:
    """The markers of one module: marks of functions and classes, roles of parameters, and what is wrong with them (line, message)."""

    def __init__(self, tree: MypyFile, target: Target) -> None:
        self.marks: dict[str, Mark] = {}
        self.roles: dict[str, tuple[tuple[str, Role], ...]] = {}
        self.problems: list[tuple[int, str]] = []
        if not imports_markers(tree):
            return
        found = read_markers(tree.path, tree.fullname, target)
        self.marks.update(found.marks)
        self.roles.update(found.roles)
        self.problems.extend((problem.line, problem.message) for problem in found.problems)
        self._decorated(tree.defs, tree.fullname)

    def _decorated(self, body: Iterable[Statement], prefix: str) -> None:
        for statement in body:
            if isinstance(statement, Decorator):
                self._take(f"{prefix}.{statement.func.name}", statement.original_decorators)
            elif isinstance(statement, OverloadedFuncDef):
                self._decorated([*statement.items, *([statement.impl] if statement.impl else [])], prefix)
            elif isinstance(statement, ClassDef):
                self._take(f"{prefix}.{statement.name}", [*statement.decorators, *statement.info.defn.decorators])
                self._decorated(statement.defs.body, f"{prefix}.{statement.name}")
            elif not isinstance(statement, FuncDef):
                for block in syntax.nested_blocks(statement):
                    self._decorated(block.body, prefix)

    def _take(self, name: str, decorators: Iterable[Expression]) -> None:
        for decorator in decorators:
            mark = mark_of(decorator)
            if mark is not None:
                self.marks[name] = mark
                if mark.blocking and mark.kind not in MARK_KINDS:
                    hint = suggestion(mark.kind or "", MARK_KINDS)
                    self.problems.append((decorator.line, f'unknown kind of blocking "{mark.kind}"{hint}'))
