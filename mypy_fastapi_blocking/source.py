"""The reader's own source text, for messages: what stands at a node of mypy's, and around it.

mypy's trees hold no text. Its columns are those of `ast`, but (seen with mypy 2.4) too small behind letters outside of ASCII: on such lines
a call is found by its callee. Sources are parsed only where something is reported.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import TypeAlias

from mypy.nodes import Context, MypyFile

from mypy_fastapi_blocking.packs.source import UNPARSABLE, quietly_parsed

Span = tuple[int, int, int | None, int | None]
Function: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef"
LONGEST = 120  # nobody reads a longer suggestion


class Source:
    """One file. Where it cannot be read or parsed, nothing is found in it."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._lines = raw.splitlines()

    def at(self, node: Context, text: str) -> ast.expr | None:
        """The expression that stands where a node of mypy's does; `text`: the callee, if it is a call."""
        if node.line > len(self._lines) or not self._lines[node.line - 1].isascii():
            return self._only_call(node.line, text)
        return self._expressions.get((node.line, node.column, node.end_line, node.end_column))

    def parent(self, node: ast.AST) -> ast.AST | None:
        """What a node stands directly in."""
        return self._parents.get(node)

    def nodes(self) -> Iterator[ast.AST]:
        """All nodes."""
        return ast.walk(self._tree)

    def classes(self) -> Iterator[ast.ClassDef]:
        """The class statements."""
        stack: list[ast.AST] = [self._tree]
        while stack:
            node = stack.pop()
            if isinstance(node, ast.ClassDef):
                yield node
            stack.extend(child for child in ast.iter_child_nodes(node) if isinstance(child, (ast.stmt, ast.excepthandler, ast.match_case)))

    def function(self, name: str, line: int) -> Function | None:
        """The function of that name whose `def` stands on a line."""
        return self._functions.get((name, line))

    def functions_around(self, node: ast.AST) -> Iterator[Function]:
        """The functions that it is nested in, from the inside."""
        around = self.parent(node)
        while around is not None:
            if isinstance(around, (ast.FunctionDef, ast.AsyncFunctionDef)):
                yield around
            around = self.parent(around)

    def annotations(self, name: str, line: int) -> Iterator[tuple[str, ast.expr]]:
        """The parameters of a function that are annotated, and how."""
        function = self.function(name, line)
        arguments = function.args if function is not None else None
        for arg in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs) if arguments is not None else ():
            if arg.annotation is not None:
                yield arg.arg, arg.annotation

    def assigned(self, name: str) -> Iterator[ast.expr]:
        """What a name is assigned, or declared by `type` to be: at the top level first."""
        yield from self._assigned.get(name, ())

    def text(self, node: ast.expr) -> str:
        """How the reader wrote it, on one line; "" if it is too long to be shown."""
        line, column, end_line, end_column = _span(node)
        found = self._lines[line - 1][column:end_column].decode(errors="replace") if line == end_line else ast.unparse(node)
        return found if len(found) <= LONGEST and "\n" not in found else ""

    @cached_property
    def _tree(self) -> ast.Module:
        try:
            return quietly_parsed(self._raw)
        except UNPARSABLE:
            return ast.Module([], [])

    @cached_property
    def _functions(self) -> dict[tuple[str, int], Function]:
        nodes = ast.walk(self._tree)
        return {(node.name, node.lineno): node for node in nodes if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))}

    @cached_property
    def _parents(self) -> dict[ast.AST, ast.AST]:
        return {child: node for node in ast.walk(self._tree) for child in ast.iter_child_nodes(node)}

    @cached_property
    def _expressions(self) -> dict[Span, ast.expr]:
        found: dict[Span, ast.expr] = {}
        for node in self._parents:
            if isinstance(node, ast.expr):
                found.setdefault(_span(node), node)
            if isinstance(node, ast.GeneratorExp) and node.end_col_offset is not None:  # mypy counts from inside the parentheses
                found.setdefault((node.lineno, node.col_offset + 1, node.end_lineno, node.end_col_offset - 1), node)
        return found

    @cached_property
    def _assigned(self) -> dict[str, list[ast.expr]]:
        found: dict[str, list[ast.expr]] = {}
        for node in ast.walk(self._tree):
            target = getattr(node, "name", None) if type(node).__name__ == "TypeAlias" else getattr(node, "target", None)
            value = getattr(node, "value", None)
            for item in node.targets if isinstance(node, ast.Assign) else [target]:
                if isinstance(item, ast.Name) and isinstance(value, ast.expr):
                    found.setdefault(item.id, []).append(value)
        return found

    def _only_call(self, line: int, text: str) -> ast.expr | None:
        calls = [node for node in self._parents if isinstance(node, ast.Call) and node.lineno == line and self.text(node.func) == text]
        return calls[0] if len(calls) == 1 else None


def _span(node: ast.expr) -> Span:
    return node.lineno, node.col_offset, node.end_lineno, node.end_col_offset


def last_name(node: ast.expr) -> str:
    """The last part of a dotted name."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def named(node: ast.expr, tree: MypyFile) -> str:
    """What a dotted name at the top level of a module stands for."""
    if isinstance(node, ast.Name):
        symbol = tree.names.get(node.id)
        return (symbol.node.fullname if symbol is not None and symbol.node is not None else "") or ""
    owner = named(node.value, tree) if isinstance(node, ast.Attribute) else ""
    return f"{owner}.{node.attr}" if owner and isinstance(node, ast.Attribute) else ""


@cache
def source_of(path: str) -> Source:
    """The source of a module."""
    try:
        return Source(Path(path).read_bytes())
    except OSError:
        return Source(b"")


def forget_sources() -> None:
    """Files may have changed."""
    source_of.cache_clear()
