"""What the names in a pack's module or class body stand for."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from mypy_fastapi_blocking.packs.conditions import Target, UnknownConditionError
from mypy_fastapi_blocking.packs.errors import PackError
from mypy_fastapi_blocking.packs.names import BUILTINS, canonical

TYPE_VARIABLES = frozenset({"typing.TypeVar", "typing.ParamSpec", "typing.TypeVarTuple"})


@dataclass(slots=True)
class Source:
    """One `.pyi` file: what it is called, and what is known about its names wherever they are used."""

    path: str
    module: str
    is_package: bool
    target: Target
    type_variables: set[str] = field(default_factory=set)
    type_aliases: dict[str, tuple[ast.expr, Scope]] = field(default_factory=dict)

    def error(self, node: ast.AST, message: str) -> PackError:
        """What to raise to refuse the pack."""
        return PackError(self.path, getattr(node, "lineno", 1), message)

    def live(self, body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
        """The statements that count for the target."""
        try:
            yield from self.target.live(body)
        except UnknownConditionError as err:
            raise PackError(self.path, err.line, str(err)) from None

    def imported_module(self, node: ast.ImportFrom) -> str:
        """The full name of the module in `from … import`, relative ones resolved."""
        if not node.level:
            return node.module or ""
        parts = self.module.split(".")
        keep = len(parts) - node.level + self.is_package
        if keep < 1:
            raise self.error(node, "a relative import leads out of the pack")
        return ".".join(parts[:keep] + ([node.module] if node.module else []))


@dataclass(slots=True)
class Scope:
    """The names of a module's or a class's body: each with the full name that it stands for."""

    source: Source
    prefix: str
    outer: Scope | None = None
    bound: dict[str, str] = field(default_factory=dict)
    has_star: bool = False

    def bind(self, body: Iterable[ast.stmt]) -> None:
        """Bind what the statements define and import; names may be used before."""
        for statement in body:
            if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)) and self.outer is not None:
                continue  # `def cursor(self) -> cursor`: an annotation never means the method
            if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                self.bound[statement.name] = f"{self.prefix}.{statement.name}"
            elif isinstance(statement, (ast.Import, ast.ImportFrom)):
                self._bind_import(statement)
            elif isinstance(statement, (ast.Assign, ast.AnnAssign)):
                self._bind_assignment(statement)

    def _bind_import(self, node: ast.Import | ast.ImportFrom) -> None:
        if isinstance(node, ast.Import):
            for alias in node.names:
                root = alias.name.partition(".")[0]
                self.bound[alias.asname or root] = alias.name if alias.asname else root
            return
        module = self.source.imported_module(node)
        for alias in node.names:
            if alias.name == "*":
                self.has_star = True
            else:
                self.bound[alias.asname or alias.name] = f"{module}.{alias.name}"

    def _bind_assignment(self, node: ast.Assign | ast.AnnAssign) -> None:
        for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
            if isinstance(target, ast.Name):
                self.bound[target.id] = f"{self.prefix}.{target.id}"
                self._note_type(target.id, node.value)

    def _note_type(self, name: str, value: ast.expr | None) -> None:
        """Remember type variables, and aliases of types that are more than a name."""
        fullname = f"{self.prefix}.{name}"
        if isinstance(value, ast.Call):
            called = canonical(self.full_name(value.func) or "")
            if called in TYPE_VARIABLES:
                self.source.type_variables.add(fullname)
            elif called == "typing.NewType" and len(value.args) == 2:
                self.source.type_aliases[fullname] = value.args[1], self
        elif isinstance(value, (ast.Name, ast.Attribute, ast.Subscript, ast.BinOp)):
            self.source.type_aliases[fullname] = value, self

    def full_name(self, node: ast.expr) -> str | None:
        """What `name` or `module.name` stands for; None for a name that nothing binds."""
        if isinstance(node, ast.Attribute):
            base = self.full_name(node.value)
            return base and f"{base}.{node.attr}"
        if not isinstance(node, ast.Name):
            return None
        return self._lookup(node.id)

    def _lookup(self, name: str) -> str | None:
        if name in self.bound:
            return self.bound[name]
        if self.outer:
            return self.outer._lookup(name)
        if name in BUILTINS:
            return f"builtins.{name}"
        return f"{self.prefix}.{name}" if self.has_star else None
