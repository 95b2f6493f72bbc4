"""The operation of a finding as it stands in the reader's source."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from mypy_fastapi_blocking.source import Source, last_name

ATOMS = (ast.Name, ast.Attribute, ast.Subscript, ast.Call, ast.Constant, ast.JoinedStr, ast.List, ast.Dict, ast.Set, ast.Tuple)
"""What needs no parentheses to have attributes (a tuple has its own, and a number no attributes that block)."""
STATEMENTS = (ast.Assign, ast.AnnAssign, ast.NamedExpr, ast.Expr, ast.Return, ast.For, ast.comprehension, ast.withitem)


@dataclass(frozen=True)
class Place:
    """The operation as it stands in the source: `node` is None where that cannot be seen."""

    source: Source
    node: ast.expr | None

    @property
    def call(self) -> ast.Call | None:
        """The call that it is, if it is one."""
        return self.node if isinstance(self.node, ast.Call) else None

    @property
    def method(self) -> str:
        """The name of the method that is called there."""
        return self.call.func.attr if self.call is not None and isinstance(self.call.func, ast.Attribute) else ""

    @property
    def around(self) -> ast.AST | None:
        """What it stands directly in."""
        return self.source.parent(self.node) if self.node is not None else None

    def is_in_class_body(self) -> bool:
        """Does it stand in the body of a class, where nothing can be awaited?"""
        node: ast.AST | None = self.node
        while node is not None and not isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            node = self.source.parent(node)
        return isinstance(node, ast.ClassDef)

    def text(self) -> str:
        """How the reader wrote it."""
        return self.source.text(self.node) if self.node is not None else ""

    def receiver(self, cls: str) -> str:
        """What a method or an attribute is taken from; where that is made on the spot, an instance of `cls` is."""
        of = self.call.func if self.call is not None else self.node
        on = of.value if isinstance(of, ast.Attribute) else None
        if isinstance(on, ast.Call):
            made = self.handed_over(on)
            return f"{cls}({', '.join(made[1:])})" if made and last_name(on.func)[:1].isupper() else instance_name(cls)
        text = self.source.text(on) if on is not None else ""
        return text if not text or isinstance(on, ATOMS) else f"({text})"

    def stands_in(self) -> str:
        """What the operation is there for: "iterate" in `for … in f()`, "enter" in `with f()`, else ""."""
        around = self.around
        if isinstance(around, (ast.For, ast.comprehension)) and around.iter is self.node:
            return "iterate"
        return "enter" if isinstance(around, ast.withitem) else ""

    def is_used_at_once(self) -> bool:
        """Does its result go into a larger expression (`open(p).read()`, `json.load(open(p))`)?"""
        return self.around is not None and not isinstance(self.around, STATEMENTS)

    def handed_over(self, call: ast.Call) -> list[str] | None:
        """The callee and the arguments, as they are given to a runner; None if that cannot be shown."""
        parts: list[str] = [self.source.text(call.func), *(self.source.text(arg) for arg in call.args)]
        for keyword in call.keywords:
            value = self.source.text(keyword.value)
            parts.append((f"{keyword.arg}={value}" if keyword.arg else f"**{value}") if value else "")
        return parts if all(parts) else None


def instance_name(cls: str) -> str:
    """What people call an instance of a class: "client" for `httpx.AsyncClient`."""
    words: list[str] = re.findall(r"[A-Z]+[a-z0-9]*", cls.rpartition(".")[2])
    return words[-1].lower() if words else "it"
