"""Reads one `.pyi` file of a pack into a `PackModule`."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from mypy_fastapi_blocking.packs import marks
from mypy_fastapi_blocking.packs.annotations import AnnotationReader, marker_use
from mypy_fastapi_blocking.packs.conditions import Target
from mypy_fastapi_blocking.packs.errors import PackError
from mypy_fastapi_blocking.packs.functions import FunctionNode, decorator_name, read_decorators, read_signature
from mypy_fastapi_blocking.packs.model import (
    Origin,
    PackAlias,
    PackClass,
    PackFunction,
    PackItem,
    PackModule,
    PackVariable,
    TypeRef,
)
from mypy_fastapi_blocking.packs.names import canonical
from mypy_fastapi_blocking.packs.scope import Scope, Source

TYPE_PARAMETER_BASES: Final = ("typing.Generic", "typing.Protocol")
NO_EXPORT: Final = ("typing.", "typing_extensions.", "collections.abc.", "mypy_fastapi_blocking.", "__future__.", "_typeshed.")
IGNORED_VARIABLES: Final = frozenset({"__all__", "__slots__", "__match_args__"})


def read_file(path: Path, module: str, target: Target) -> PackModule:
    """Read a file of a pack; `module` is the module that it speaks of. Raises `PackError`."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as err:
        raise PackError(str(path), 1, f"cannot be read: {err}") from None
    return read_text(text, str(path), module, target, is_package=path.name == "__init__.pyi")


def read_text(text: str, path: str, module: str, target: Target, *, is_package: bool = False) -> PackModule:
    """Read the text of a pack's file. Raises `PackError`."""
    try:
        tree = ast.parse(text, path)
    except (SyntaxError, ValueError) as err:
        raise PackError(path, getattr(err, "lineno", None) or 1, f"syntax error: {getattr(err, 'msg', err)}") from None
    source = Source(path, module, is_package, target)
    body = list(source.live(tree.body))
    scope = Scope(source, module)
    scope.bind(body)
    reader = _Body(scope)
    for statement in body:
        reader.read(statement)
    return PackModule(module, path, reader.items, tuple(reader.stars))


@dataclass(slots=True)
class _Body:
    """Reads the statements of a module or of a class, in order."""

    scope: Scope
    in_class: bool = False
    items: dict[str, PackItem] = field(default_factory=dict)
    stars: list[str] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)
    overloads: set[str] = field(default_factory=set)

    def read(self, node: ast.stmt) -> None:
        """Add what a statement defines."""
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            self._function(node)
        elif isinstance(node, ast.ClassDef):
            self._class(node)
        elif isinstance(node, ast.ImportFrom):
            self._import_from(node)
        elif isinstance(node, ast.Import):
            self._import(node)
        elif isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
            self._assignment(node)
        elif not isinstance(node, (ast.Expr, ast.Pass)):
            raise self.scope.source.error(node, "only definitions, imports and conditions belong in a pack")

    def _add(self, node: ast.AST, name: str, item: PackItem) -> None:
        if name in self.lines:
            raise self.scope.source.error(node, f'"{name}" is written twice (first in line {self.lines[name]})')
        self.items[name] = item
        self.lines[name] = getattr(node, "lineno", 1)

    def _function(self, node: FunctionNode) -> None:
        decorators = read_decorators(node.decorator_list, self.scope, "method" if self.in_class else "function")
        if decorators.is_accessor:
            return
        signature = read_signature(node, decorators, self.scope)
        earlier = self.items.get(node.name)
        if decorators.is_overload and node.name in self.overloads and isinstance(earlier, PackFunction):
            self.items[node.name] = PackFunction(earlier.fullname, (*earlier.signatures, signature), earlier.kind)
            return
        if decorators.is_overload:
            self.overloads.add(node.name)
        self._add(node, node.name, PackFunction(self._full(node.name), (signature,), decorators.kind))

    def _class(self, node: ast.ClassDef) -> None:
        source = self.scope.source
        uses = []
        for decorator in node.decorator_list:
            use = marker_use(decorator, self.scope)
            if use and use.name not in marks.MARKS["decorator"]:
                raise marks.misplaced(source, use)
            if use:
                uses.append(use)
            else:
                decorator_name(decorator, self.scope)
        bases, type_params = self._bases(node)
        scope = Scope(source, self._full(node.name), self.scope)
        inner = _Body(scope, in_class=True)
        body = list(source.live(node.body))
        scope.bind(body)
        for statement in body:
            inner.read(statement)
        mark = marks.one_mark(source, uses, "decorator")
        origin = Origin(source.path, node.lineno)
        self._add(node, node.name, PackClass(scope.prefix, bases, mark, inner.items, type_params, origin))

    def _bases(self, node: ast.ClassDef) -> tuple[tuple[TypeRef, ...], tuple[str, ...]]:
        """The bases of a class, and its type parameters: those of `Generic[…]`, or else the type variables in the bases, in order."""
        refs = [AnnotationReader(self.scope).read(base) for base in node.bases]
        generic = [ref for ref in refs if ref.name in TYPE_PARAMETER_BASES and ref.args]
        variables = [name for ref in generic[:1] or refs for name in _type_variables(ref)]
        return tuple(ref for ref in refs if ref.name not in TYPE_PARAMETER_BASES), tuple(dict.fromkeys(variables))

    def _import_from(self, node: ast.ImportFrom) -> None:
        module = self.scope.source.imported_module(node)
        for alias in node.names:
            if alias.name == "*":
                self.stars.append(module)
            else:
                self._import_name(node, alias.asname or alias.name, f"{module}.{alias.name}", alias.asname is not None)

    def _import(self, node: ast.Import) -> None:
        for alias in node.names:
            if alias.asname:
                self._import_name(node, alias.asname, alias.name, explicit=True)

    def _import_name(self, node: ast.stmt, name: str, target: str, explicit: bool) -> None:
        hidden = not explicit and target.startswith(NO_EXPORT)
        fullname = self._full(name)
        if hidden or target == fullname:
            return
        earlier = self.items.get(name)
        if not (isinstance(earlier, PackAlias) and earlier.target == target):
            self._add(node, name, PackAlias(fullname, target, explicit))

    def _assignment(self, node: ast.Assign | ast.AnnAssign | ast.AugAssign) -> None:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        for target in targets:
            if not isinstance(target, ast.Name):
                raise self.scope.source.error(node, "only plain names are assigned to in a pack")
            if target.id not in IGNORED_VARIABLES:
                self._variable(node, target.id)

    def _variable(self, node: ast.Assign | ast.AnnAssign | ast.AugAssign, name: str) -> None:
        fullname = self._full(name)
        origin = Origin(self.scope.source.path, node.lineno)
        if isinstance(node, ast.AnnAssign) and not self._is_alias(node.annotation):
            self._add(node, name, PackVariable(fullname, self._variable_type(node.annotation), origin))
        elif isinstance(node.value, (ast.Name, ast.Attribute)):
            self._add(node, name, PackAlias(fullname, self._target(node.value)))
        elif fullname not in self.scope.source.type_variables:
            self._add(node, name, PackVariable(fullname, None, origin))

    def _is_alias(self, annotation: ast.expr) -> bool:
        return canonical(self.scope.full_name(annotation) or "") == "typing.TypeAlias"

    def _variable_type(self, annotation: ast.expr) -> TypeRef:
        reader = AnnotationReader(self.scope)
        ref = reader.read(annotation)
        for use in reader.markers:
            raise self.scope.source.error(use.node, f"{use.name} means nothing on a variable: write a function or a property")
        return ref

    def _target(self, node: ast.expr) -> str:
        name = self.scope.full_name(node)
        if name is None:
            raise self.scope.source.error(node, f'the name "{ast.unparse(node)}" is not defined')
        return name

    def _full(self, name: str) -> str:
        return f"{self.scope.prefix}.{name}"


def _type_variables(ref: TypeRef) -> list[str]:
    if ref.name == "TypeVar":
        return [str(ref.literals[0])]
    return [name for arg in ref.args for name in _type_variables(arg)]
