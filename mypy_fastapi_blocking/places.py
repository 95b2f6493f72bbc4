"""The operation of a finding as it stands in the reader's source."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from mypy_fastapi_blocking.source import Source, last_name

ATOMS = (ast.Name, ast.Attribute, ast.Subscript, ast.Call, ast.Constant, ast.JoinedStr, ast.List, ast.Dict, ast.Set, ast.Tuple)
"""What needs no parentheses to have attributes (a tuple has its own, and a number no attributes that block)."""
STATEMENTS = (ast.Assign, ast.AnnAssign, ast.NamedExpr, ast.Expr, ast.Return, ast.For, ast.comprehension, ast.withitem)
WAITING = (ast.Await, ast.AsyncFor, ast.AsyncWith, ast.Yield, ast.YieldFrom)


@dataclass(frozen=True)
class Place:
    """The operation as it stands in the source: `node` is None where that cannot be seen.

    `managed`: entering or leaving what a call gives blocks as well.
    """

    source: Source
    node: ast.expr | None
    managed: bool = False

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
        return self._base(on) if on is not None else ""

    def owner(self) -> str:
        """The same as it is written, where that object stays."""
        of = self.call.func if self.call is not None else self.node
        return self._base(of.value) if isinstance(of, ast.Attribute) else ""

    def changed(self) -> list[str] | None:
        """A function and its arguments that do what the assignment or the `del` does, where it is of this alone."""
        node, around = self.node, self.around
        if isinstance(around, ast.Delete) and len(around.targets) == 1:
            what, value = "del", []
        elif isinstance(around, ast.AnnAssign) or (isinstance(around, ast.Assign) and len(around.targets) == 1):
            what, value = "set", [self.argument(around.value) if around.value is not None else ""]
        else:
            return None
        if isinstance(node, ast.Attribute) and not node.attr.startswith("__"):  # those have other names inside of classes
            parts = [f"{what}attr", self.source.text(node.value), f'"{node.attr}"', *value]
        elif isinstance(node, ast.Subscript) and not any(isinstance(part, ast.Slice) for part in ast.walk(node.slice)):
            parts = [f"{self._base(node.value)}.__{what}item__", self.argument(node.slice), *value]
        else:
            return None
        return parts if all(parts) else None

    def argument(self, node: ast.expr) -> str:
        """How it is written as one argument of several."""
        text = self.source.text(node)
        if text and isinstance(node, ast.Tuple) and not text.startswith("("):
            return ast.unparse(node)  # with parentheses
        return f"({text})" if text and isinstance(node, (ast.Yield, ast.YieldFrom)) else text

    def _base(self, node: ast.expr) -> str:
        """How it is written before a dot."""
        text = self.source.text(node)
        return text if not text or isinstance(node, ATOMS) else f"({text})"

    def stands_in(self) -> str:
        """What the operation is there for: "iterate" in `for … in f()`, "enter" in `with f()`, else ""."""
        around = self.around
        if isinstance(around, (ast.For, ast.comprehension)) and around.iter is self.node:
            return "iterate"
        return "enter" if isinstance(around, ast.withitem) else ""

    def is_only_manager(self) -> bool:
        """Is it what a `with` statement manages, and nothing else?"""
        block = self._block()
        return block is not None and len(block.items) == 1

    def block_awaits(self) -> bool:
        """Does the block of the `with` statement have to stay where it is?"""
        block = self._block()
        return block is not None and any(isinstance(node, WAITING) for part in block.body for node in ast.walk(part))

    def _block(self) -> ast.With | None:
        around = self.source.parent(self.around) if isinstance(self.around, ast.withitem) else None
        return around if isinstance(around, ast.With) else None

    def is_target_handed_on(self) -> bool:
        """Is what it is called in a `with` statement an argument in the block?"""
        block = self._block()
        target = self.around.optional_vars if isinstance(self.around, ast.withitem) else None
        if block is None or not isinstance(target, ast.Name):
            return False
        calls = (node for statement in block.body for node in ast.walk(statement) if isinstance(node, ast.Call))
        given = (arg for call in calls for arg in (*call.args, *(keyword.value for keyword in call.keywords)))
        return any(isinstance(arg, ast.Name) and arg.id == target.id for arg in given)

    def is_used_at_once(self) -> bool:
        """Does its result go into a larger expression (`open(p).read()`, `json.load(open(p))`)?"""
        return self.around is not None and not isinstance(self.around, STATEMENTS)

    def handed_over(self, call: ast.Call) -> list[str] | None:
        """The callee and the arguments, as they are given to a runner; None if that cannot be shown."""
        parts: list[str] = [self.source.text(call.func), *map(self.argument, call.args)]
        for keyword in call.keywords:
            value = self.argument(keyword.value)
            value = f"({value})" if isinstance(keyword.value, ast.NamedExpr) else value
            parts.append((f"{keyword.arg}={value}" if keyword.arg else f"**{value}") if value else "")
        return parts if all(parts) else None


def instance_name(cls: str) -> str:
    """What people call an instance of a class: "client" for `httpx.AsyncClient`."""
    words: list[str] = re.findall(r"[A-Z]+[a-z0-9]*", cls.rpartition(".")[2])
    return words[-1].lower() if words else "it"
