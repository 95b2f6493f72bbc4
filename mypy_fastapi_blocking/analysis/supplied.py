"""Parameters that a framework fills with what a dependency supplies, rather than with what it reads from the request itself.

`param: T = Depends(f)`, `param: Annotated[T, Depends(f)]`, or an alias of that. mypy drops what stands beside the type in `Annotated`, so the
source is read again.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from mypy.nodes import Argument, CallExpr, FuncDef, MypyFile, RefExpr

from mypy_fastapi_blocking.analysis.endpoints import metadata_of, supplies
from mypy_fastapi_blocking.analysis.engine import Engine
from mypy_fastapi_blocking.source import named, source_of


def is_supplied(engine: Engine, tree: MypyFile, function: FuncDef, argument: Argument) -> bool:
    """Does a dependency supply this parameter of a function in the module?"""
    default = argument.initializer
    if isinstance(default, CallExpr) and isinstance(default.callee, RefExpr) and supplies(engine.program, default.callee.fullname):
        return True
    return any(_in_annotation(engine, tree, node, ()) for node in _annotations(tree, function, argument.variable.name))


def _annotations(tree: MypyFile, function: FuncDef, parameter: str) -> Iterator[ast.expr]:
    for node in source_of(tree.path).nodes():
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and (node.lineno, node.name) == (function.line, function.name):
            for arg in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs):
                if arg.arg == parameter and arg.annotation is not None:
                    yield arg.annotation


def _in_annotation(engine: Engine, tree: MypyFile, annotation: ast.expr, opened: tuple[str, ...]) -> bool:
    metadata = metadata_of(annotation, tree)
    if any(isinstance(item, ast.Call) and supplies(engine.program, named(item.func, tree)) for item in metadata):
        return True
    alias = named(annotation, tree)
    module = engine.program.module_of(alias) if alias and alias not in opened else None
    if module is None or not engine.program.is_analysed(module):
        return False
    engine.consulted.add(module)
    there = engine.program.modules[module]
    return any(
        _in_annotation(engine, there, value, (*opened, alias))
        for name, value in _assigned(source_of(there.path).nodes())
        if name == alias[len(module) + 1 :]
    )


def _assigned(nodes: Iterator[ast.AST]) -> Iterator[tuple[str, ast.expr]]:
    """What names are assigned, or declared by `type` to be."""
    for node in nodes:
        target = getattr(node, "name", None) if type(node).__name__ == "TypeAlias" else getattr(node, "target", None)
        targets = node.targets if isinstance(node, ast.Assign) else [target]
        value = getattr(node, "value", None)
        if isinstance(value, ast.expr):
            yield from ((item.id, value) for item in targets if isinstance(item, ast.Name))
