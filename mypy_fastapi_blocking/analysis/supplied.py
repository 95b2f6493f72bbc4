"""Parameters that a framework fills with what a dependency supplies, rather than with what it reads from the request itself.

`param: T = Depends(f)`, `param: Annotated[T, Depends(f)]`, or an alias of that. mypy drops what stands beside the type in `Annotated`, so the
source is read again.
"""

from __future__ import annotations

import ast

from mypy.nodes import Argument, CallExpr, FuncDef, MypyFile, RefExpr

from mypy_fastapi_blocking.analysis.endpoints import metadata_of, supplies
from mypy_fastapi_blocking.analysis.engine import Engine
from mypy_fastapi_blocking.source import named, source_of


def is_supplied(engine: Engine, tree: MypyFile, function: FuncDef, argument: Argument) -> bool:
    """Does a dependency supply this parameter of a function in the module?"""
    default = argument.initializer
    if isinstance(default, CallExpr) and isinstance(default.callee, RefExpr) and supplies(engine.program, default.callee.fullname):
        return True
    annotations = dict(source_of(tree.path).annotations(function.name, function.line))
    annotation = annotations.get(argument.variable.name)
    return annotation is not None and _in_annotation(engine, tree, annotation, ())


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
    aliased = source_of(there.path).assigned(alias[len(module) + 1 :])
    return any(_in_annotation(engine, there, value, (*opened, alias)) for value in aliased)
