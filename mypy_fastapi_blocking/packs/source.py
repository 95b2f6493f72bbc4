"""Markers in ordinary source: the signatures of a user's `.py` or `.pyi` file, read with the packs' reader.

Unlike in a pack, anything may stand in the file: what is no function or class is passed over.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mypy_fastapi_blocking.packs.annotations import AnnotationReader
from mypy_fastapi_blocking.packs.conditions import Target
from mypy_fastapi_blocking.packs.errors import PackError
from mypy_fastapi_blocking.packs.functions import Decorators, FunctionNode, read_signature
from mypy_fastapi_blocking.packs.model import Mark, Role
from mypy_fastapi_blocking.packs.scope import Scope, Source


@dataclass(slots=True)
class SourceMarkers:
    """By full name: what a return annotation marks, and the roles of parameters; and what is wrong with markers, by line.

    A variable, attribute or result that is a callable marked `NonBlocking` has that role itself, under PROMISED for a parameter's name.
    """

    marks: dict[str, Mark] = field(default_factory=dict)
    roles: dict[str, tuple[tuple[str, Role], ...]] = field(default_factory=dict)
    problems: list[PackError] = field(default_factory=list)


UNPARSABLE = (SyntaxError, ValueError, RecursionError, MemoryError)
"""What `ast.parse` raises for a source that is wrong, or nested too deeply for the parser or for those who read its tree."""

PROMISED = "<value>"
RESULT = "<result>"  # stands for a function's result where its name would stand for a variable


def read_markers(path: str, module: str, target: Target) -> SourceMarkers:
    """The markers in the annotations of a source file. A file that cannot be read or parsed has none: mypy says what is wrong with it."""
    found = SourceMarkers()
    try:
        tree = quietly_parsed(Path(path).read_bytes())
    except (OSError, *UNPARSABLE):
        return found
    source = Source(path, module, Path(path).stem == "__init__", target)
    scope = Scope(source, module)
    scope.bind(_bindable(tree.body))
    _read_body(tree.body, scope, found)
    return found


def quietly_parsed(source: bytes) -> ast.Module:
    """The syntax tree of a user's source; what Python warns of in it (an invalid escape) is not for us to print. Raises `UNPARSABLE`."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(source)


def _bindable(body: list[ast.stmt]) -> list[ast.stmt]:
    kinds = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Assign, ast.AnnAssign)
    return [statement for statement in _flat(body) if isinstance(statement, kinds)]


def _flat(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a body and of its conditions."""
    for statement in body:
        if isinstance(statement, (ast.If, ast.Try)):
            yield from _flat(statement.body)
            yield from _flat(statement.orelse)
        else:
            yield statement


def _read_body(body: list[ast.stmt], scope: Scope, found: SourceMarkers) -> None:
    for statement in _flat(body):
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
            _read_function(statement, scope, found)
            _read_promises(statement, scope, found)
        elif isinstance(statement, ast.ClassDef):
            inner = Scope(scope.source, f"{scope.prefix}.{statement.name}", scope)
            inner.bind(_bindable(statement.body))
            _read_body(statement.body, inner, found)
        elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            _read_promise(f"{scope.prefix}.{statement.target.id}", statement.annotation, scope, found)


def _read_promises(node: FunctionNode, scope: Scope, found: SourceMarkers) -> None:
    """Callables that a function promises not to block: its result, its variables, and the attributes that it declares."""
    name = f"{scope.prefix}.{node.name}"
    if node.returns is not None:
        _read_promise(f"{name}.{RESULT}", node.returns, scope, found)
    for inner in ast.walk(node):
        if isinstance(inner, ast.AnnAssign) and isinstance(inner.target, ast.Name):
            _read_promise(f"{name}.{inner.target.id}", inner.annotation, scope, found)
        elif isinstance(inner, ast.AnnAssign) and isinstance(inner.target, ast.Attribute):
            _read_promise(f"{scope.prefix}.{inner.target.attr}", inner.annotation, scope, found)


def _read_promise(name: str, annotation: ast.expr, scope: Scope, found: SourceMarkers) -> None:
    reader = AnnotationReader(scope)
    try:
        typ = reader.read(annotation)
    except PackError:
        return  # a name of the function's own; parameters are read, and complained of, elsewhere
    callables = [typ, *(typ.args if typ.name == "Union" else ())]
    if any(use.name == Role.NON_BLOCKING.value for use in reader.markers) and any(item.is_callable for item in callables):
        found.roles.setdefault(name, ((PROMISED, Role.NON_BLOCKING),))


def _read_function(node: FunctionNode, scope: Scope, found: SourceMarkers) -> None:
    if not any(isinstance(inner, ast.Name | ast.Attribute) for inner in _annotations(node)):
        return
    try:
        signature = read_signature(node, Decorators("function", False, False, ()), scope)
    except PackError as err:
        if "is not defined" not in str(err):
            found.problems.append(err)
        return
    name = f"{scope.prefix}.{node.name}"
    if signature.mark is not None:
        found.marks.setdefault(name, signature.mark)
    roles = tuple((p.name, p.role) for p in signature.params if p.role is not None)
    if roles:
        found.roles.setdefault(name, roles)


def _annotations(node: FunctionNode) -> Iterator[ast.AST]:
    args = node.args
    for arg in (*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg):
        if arg is not None and arg.annotation is not None:
            yield from ast.walk(arg.annotation)
    if node.returns is not None:
        yield from ast.walk(node.returns)
