"""Parameters that a framework fills with what a dependency supplies, rather than with what it reads from the request itself.

`param: T = Depends(f)`, `param: Annotated[T, Depends(f)]`, or an alias of that. mypy drops what stands beside the type in `Annotated`, so the
source is read again.
"""

from __future__ import annotations

import ast
from typing import NamedTuple

from mypy.nodes import Argument, CallExpr, FuncDef, MypyFile, RefExpr

from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.packs.model import EndpointMark
from mypy_fastapi_blocking.source import named, source_of

ANNOTATED = ("typing.Annotated", "typing_extensions.Annotated")


class Supplier(NamedTuple):
    """The call in the signature that names the dependency: the default, or else one in `Annotated`, in that module."""

    call: CallExpr | ast.Call
    tree: MypyFile

    def function(self, program: Program) -> str:
        """The full name of what is given to it: a function, a class or an object; "" if that is nothing, or no name."""
        if not isinstance(self.call, ast.Call):
            return ""
        parameter = endpoint_parameter(program, named(self.call.func, self.tree))
        given = given_to(self.call, parameter[0]) if parameter is not None else []
        return named(given[0], self.tree) if given else ""

    def is_empty(self) -> bool:
        """Is nothing given to it, so that the dependency is the class that the parameter is annotated with?"""
        return not self.call.args and not (isinstance(self.call, ast.Call) and self.call.keywords)


def supplier_of(program: Program, consulted: set[str], tree: MypyFile, function: FuncDef, argument: Argument) -> Supplier | None:
    """What supplies this parameter of a function in the module, if a dependency does. The modules of aliases are added to `consulted`."""
    default = argument.initializer
    if isinstance(default, CallExpr) and isinstance(default.callee, RefExpr) and supplies(program, default.callee.fullname):
        return Supplier(default, tree)
    annotations = dict(source_of(tree.path).annotations(function.name, function.line))
    annotation = annotations.get(argument.variable.name)
    return _in_annotation(program, consulted, tree, annotation, ()) if annotation is not None else None


def _in_annotation(program: Program, consulted: set[str], tree: MypyFile, annotation: ast.expr, opened: tuple[str, ...]) -> Supplier | None:
    for item in metadata_of(annotation, tree):
        if isinstance(item, ast.Call) and supplies(program, named(item.func, tree)):
            return Supplier(item, tree)
    alias = named(annotation, tree)
    module = program.module_of(alias) if alias and alias not in opened else None
    if module is None or not program.is_analysed(module):
        return None
    consulted.add(module)
    there = program.modules[module]
    aliased = source_of(there.path).assigned(alias[len(module) + 1 :])
    found = (_in_annotation(program, consulted, there, value, (*opened, alias)) for value in aliased)
    return next((supplier for supplier in found if supplier is not None), None)


def metadata_of(node: ast.AST, tree: MypyFile) -> list[ast.expr]:
    """What stands beside the type in `Annotated[T, …]`."""
    is_annotated = isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple) and named(node.value, tree) in ANNOTATED
    return node.slice.elts[1:] if is_annotated and isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple) else []


def given_to(call: ast.Call, parameter: str) -> list[ast.expr]:
    """What a call gives its first parameter, which has that name."""
    return [*call.args[:1], *(keyword.value for keyword in call.keywords if keyword.arg == parameter)]


def supplies(program: Program, fullname: str) -> bool:
    """Is it a function whose result stands for what another function, given to it, supplies (`Depends`)?"""
    return endpoint_parameter(program, fullname) is not None


def endpoint_parameter(program: Program, fullname: str) -> tuple[str, EndpointMark] | None:
    """The parameter of a pack's function whose function supplies a value (`Depends`)."""
    item = program.pack_function(fullname)
    signature = item.signatures[0] if item is not None else None
    if signature is None or signature.provides is None:
        return None
    return next(((param.name, param.endpoint) for param in signature.params if param.endpoint is not None), None)
