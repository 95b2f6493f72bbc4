"""`or declare "f" with "def"`: a framework runs a plain function in a thread.

That is said only where it is surely right: the function is registered and used for nothing else in its module, awaits nothing, and needs
no running loop. (Nobody looks into other modules here: messages would then depend on modules that import this one.)
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from mypy.nodes import FuncDef, MypyFile, SymbolNode, TypeInfo, Var
from mypy.types import Instance, get_proper_type

from mypy_fastapi_blocking import messages
from mypy_fastapi_blocking.analysis.core import implementation
from mypy_fastapi_blocking.analysis.frames import Finding
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.values import Inst
from mypy_fastapi_blocking.packs.model import PackFunction
from mypy_fastapi_blocking.source import Function, Source, named, source_of

OF_THE_LOOP = ("asyncio", "contextvars", "_contextvars")
"""What is not thread-safe or is lost with the thread's context: a context variable that is set there."""
LOOP_METHODS = (
    "create_task",
    "ensure_future",
    "call_soon",
    "call_later",
    "call_at",
    "run_in_executor",
    "start_soon",
    "put_nowait",
    "get_nowait",
)
BINDERS = ("staticmethod", "classmethod")


def or_def(finding: Finding, tree: MypyFile, program: Program) -> str:
    """The end of a sentence, or nothing."""
    endpoint, unit = finding.endpoint, finding.unit
    if endpoint is None or not endpoint.offloaded or finding.awaits or unit.kind() != "async":
        return ""
    if unit.cls is not None and any(unit.name in base.names for base in unit.cls.mro[1:]):
        return ""  # a base class wants a coroutine
    module = _Module(tree, program, source_of(tree.path), finding)
    function = module.source.function(unit.name, unit.node.line)
    if function is None or not all(module.registers(decorator) or _binds(decorator) for decorator in function.decorator_list):
        return ""
    if module.needs_loop(function, set()) or any(not module.is_registered(use) for use in module.uses(unit.name, unit.cls is not None)):
        return ""
    return messages.OR_DEF.format(name=finding.name)


def _binds(decorator: ast.expr) -> bool:
    return isinstance(decorator, ast.Name) and decorator.id in BINDERS


class _Module:
    """What the names of a module stand for."""

    def __init__(self, tree: MypyFile, program: Program, source: Source, finding: Finding) -> None:
        self.tree = tree
        self.program = program
        self.source = source
        self.registering = finding.registers
        self.cls = finding.unit.cls

    def uses(self, name: str, is_method: bool) -> Iterator[ast.expr]:
        """Where a function is mentioned."""
        for node in self.source.nodes():
            is_name = isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)
            is_attribute = isinstance(node, ast.Attribute) and node.attr == name and not named(node, self.tree)
            if isinstance(node, ast.expr) and (is_attribute if is_method else is_name):
                yield node

    def is_registered(self, use: ast.expr) -> bool:
        """Is it handed to a framework there?"""
        around = self.source.parent(use)
        if isinstance(around, ast.keyword):
            around = self.source.parent(around)
        return isinstance(around, ast.Call) and around.func is not use and self.registers(around)

    def registers(self, node: ast.expr) -> bool:
        """Does a call or a decorator hand functions to a framework: as the analysis found, or (in annotations, where it does not look) as a
        pack says of its function (`Depends`)?"""
        if (node.lineno, node.col_offset) in self.registering:
            return True
        item = self.program.pack_function(named(node.func, self.tree)) if isinstance(node, ast.Call) else None
        signature = item.signatures[0] if isinstance(item, PackFunction) else None
        given = (*signature.params, signature.returned) if signature is not None else ()
        return any(param is not None and param.endpoint is not None for param in given)

    def needs_loop(self, function: Function, seen: set[str]) -> bool:
        """Does a function, or one of this module that it calls, use the loop, make coroutines or touch what is not thread-safe?"""
        for node in ast.walk(function):
            if isinstance(node, ast.Attribute) and node.attr in LOOP_METHODS:
                return True
            if isinstance(node, (ast.Import, ast.ImportFrom)) and any(name.split(".")[0] in OF_THE_LOOP for name in _imported(node)):
                return True
            found = self._node(node) if isinstance(node, (ast.Name, ast.Attribute)) else None
            if found is None or (isinstance(node, ast.Name) and (node.id == function.name or self.is_registered(node))):
                continue
            if self._is_of_loop(found):
                return True
            called = implementation(found)
            if called is not None and called.is_coroutine:
                return True
            if isinstance(called, FuncDef) and called.fullname.startswith(f"{self.tree.fullname}.") and called.fullname not in seen:
                seen.add(called.fullname)
                inner = self.source.function(called.name, called.line)
                if inner is not None and self.needs_loop(inner, seen):
                    return True
        return any(self._captures_loop(function, outer, seen) for outer in self.source.functions_around(function))

    def _captures_loop(self, function: Function, outer: Function, seen: set[str]) -> bool:
        """Does it use what the function around it has from the loop: a variable, a parameter, another function?"""
        names = (node for node in ast.walk(function) if isinstance(node, ast.Name) and not self.is_registered(node))
        used = {node.id for node in names} - {function.name}
        for node in ast.walk(outer):
            if isinstance(node, (ast.AsyncFunctionDef, ast.FunctionDef)) and node.name in used and node.name not in seen:
                seen.add(node.name)
                if isinstance(node, ast.AsyncFunctionDef) or self.needs_loop(node, seen):
                    return True
            said = node.annotation if isinstance(node, ast.arg) and node.arg in used else None
            if isinstance(node, (ast.Assign, ast.AnnAssign, ast.NamedExpr)) and used & set(_targets(node)):
                said = node.value
            parts = (part for part in ast.walk(said) if isinstance(part, (ast.Name, ast.Attribute))) if said is not None else ()
            if any(found is not None and self._is_of_loop(found) for found in map(self._node, parts)):
                return True
        return False

    def _is_of_loop(self, node: SymbolNode) -> bool:
        return any((name or "").partition(".")[0] in OF_THE_LOOP for name in (node.fullname, self._class_of(node)))

    def _node(self, node: ast.expr) -> SymbolNode | None:
        """What a dotted name at the top level of the module stands for, or an attribute of the reader's own object."""
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self" and self.cls is not None:
            symbol = self.cls.get(node.attr)
            return symbol.node if symbol is not None else None
        if isinstance(node, ast.Name):
            symbol = self.tree.names.get(node.id)
            found = symbol.node if symbol is not None else None
            if found is not None and (module := self.program.module_of(found.fullname)) is not None:
                self.program.touched.add(module)  # another module than the reader's may say what it is
            return found
        fullname = named(node, self.tree)
        return self.program.node(fullname) if fullname else None

    def _class_of(self, node: SymbolNode | None) -> str:
        """The class of a variable, as mypy knows it or as the analysis does; of a class itself."""
        if not isinstance(node, Var):
            return node.fullname if isinstance(node, TypeInfo) else ""
        typ = get_proper_type(node.type) if node.type is not None else None
        if isinstance(typ, Instance):
            return typ.type.fullname
        module = self.program.module_of(node.fullname)
        held = self.program.records.value(module, node.fullname[len(module) + 1 :]) if module is not None else None
        return held.name if isinstance(held, Inst) else ""


def _targets(node: ast.Assign | ast.AnnAssign | ast.NamedExpr) -> list[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return [part.id for target in targets for part in ast.walk(target) if isinstance(part, ast.Name)]


def _imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    return [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
