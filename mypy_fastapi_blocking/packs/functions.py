"""One `def` of a pack: its parameters, its result and its mark."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from mypy_fastapi_blocking.packs import marks
from mypy_fastapi_blocking.packs.annotations import AnnotationReader, MarkerUse, Place, marker_use
from mypy_fastapi_blocking.packs.model import Mark, Origin, Param, ParamKind, Signature
from mypy_fastapi_blocking.packs.names import canonical
from mypy_fastapi_blocking.packs.scope import Scope

FunctionNode: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef

PROPERTIES: Final = frozenset({"builtins.property", "functools.cached_property", "abc.abstractproperty", "types.DynamicClassAttribute"})
KINDS: Final = {"builtins.classmethod": "classmethod", "builtins.staticmethod": "staticmethod"}


@dataclass(frozen=True, slots=True)
class Decorators:
    """What the decorators of a function say."""

    kind: str
    is_overload: bool
    is_accessor: bool  # @x.setter and @x.deleter: no function of its own
    markers: tuple[MarkerUse, ...]


def read_decorators(nodes: Sequence[ast.expr], scope: Scope, kind: str) -> Decorators:
    """Sort the decorators of a function; `kind` is what it is without any of them."""
    overload = accessor = False
    markers: list[MarkerUse] = []
    for node in nodes:
        use = marker_use(node, scope)
        if use:
            markers.append(use)
        elif isinstance(node, ast.Attribute) and node.attr in ("setter", "deleter", "getter"):
            accessor = True
        else:
            name = decorator_name(node, scope)
            overload = overload or name == "typing.overload"
            kind = "property" if name in PROPERTIES else KINDS.get(name, kind)
    return Decorators(kind, overload, accessor, tuple(markers))


def decorator_name(node: ast.expr, scope: Scope) -> str:
    """The full name of a decorator that is no marker; one whose name nothing binds is refused."""
    function = node.func if isinstance(node, ast.Call) else node
    name = scope.full_name(function)
    if name is None:
        raise scope.source.error(node, f'the decorator "{ast.unparse(function)}" is not defined')
    return canonical(name)


def read_signature(node: FunctionNode, decorators: Decorators, scope: Scope) -> Signature:
    """Understand one `def`."""
    source = scope.source
    for use in decorators.markers:
        if use.name not in marks.MARKS["decorator"]:
            raise marks.misplaced(source, use)
    names = [arg.arg for arg, _, _ in _parameters(node.args)]
    params = tuple(_param(arg, kind, default, scope, names) for arg, kind, default in _parameters(node.args))
    result = AnnotationReader(scope)
    returns = result.read(node.returns) if node.returns else None
    mark = marks.one_mark(source, decorators.markers, "decorator")
    return Signature(
        params=params,
        returns=returns,
        mark=_return_mark(result, mark),
        is_async=isinstance(node, ast.AsyncFunctionDef),
        returned=_returned(result, names),
        provides=_provides(result, names),
        origin=Origin(source.path, node.lineno),
    )


def _parameters(args: ast.arguments) -> Iterator[tuple[ast.arg, ParamKind, bool]]:
    """Every parameter, its kind and whether it has a default."""
    positional = [*args.posonlyargs, *args.args]
    required = len(positional) - len(args.defaults)
    for index, arg in enumerate(positional):
        private = arg.arg.startswith("__") and not arg.arg.endswith("__")
        only = index < len(args.posonlyargs) or private
        yield arg, ParamKind.POSITIONAL_ONLY if only else ParamKind.POSITIONAL_OR_KEYWORD, index >= required
    if args.vararg:
        yield args.vararg, ParamKind.VAR_POSITIONAL, False
    for arg, default in zip(args.kwonlyargs, args.kw_defaults, strict=True):
        yield arg, ParamKind.KEYWORD_ONLY, default is not None
    if args.kwarg:
        yield args.kwarg, ParamKind.VAR_KEYWORD, False


def _param(arg: ast.arg, kind: ParamKind, has_default: bool, scope: Scope, names: Sequence[str]) -> Param:
    if arg.annotation is None:
        return Param(arg.arg, kind, has_default)
    reader = AnnotationReader(scope)
    param = Param(arg.arg, kind, has_default, reader.read(arg.annotation))
    return _with_markers(param, reader, names)


def _with_markers(param: Param, reader: AnnotationReader, names: Sequence[str]) -> Param:
    """Add what the annotation's markers say: a role, an endpoint, a router, one of each at most."""
    source = reader.scope.source
    roles = [use for use in reader.markers if use.name in marks.ROLES]
    endpoints = [use for use in reader.markers if use.name == "Endpoint"]
    routers = [use for use in reader.markers if use.name == "Included"]
    for use in reader.markers:
        if use not in roles + endpoints + routers or use.place is Place.CALLABLE:
            raise marks.misplaced(source, use)
    for extra in (*roles[1:], *endpoints[1:], *routers[1:]):
        raise source.error(extra.node, f"a second marker on one parameter: {extra.name}")
    return Param(
        param.name,
        param.kind,
        param.has_default,
        param.annotation,
        role=marks.as_role(source, roles[0]) if roles else None,
        endpoint=marks.as_endpoint(source, endpoints[0], names) if endpoints else None,
        included=marks.as_optional_parameter(source, routers[0], names) if routers else None,
        elements=any(use.place is Place.ELEMENT for use in reader.markers),
    )


def _return_mark(result: AnnotationReader, mark: Mark | None) -> Mark | None:
    """The mark of a function, by decorator or by annotation; markers that don't belong on a result are refused."""
    source = result.scope.source
    for use in result.markers:
        if use.place is not Place.CALLABLE and use.name != "Provides" and use.name not in marks.MARKS["annotation"]:
            raise marks.misplaced(source, use)
    annotated = marks.one_mark(source, [use for use in result.markers if use.place is Place.TOP], "annotation")
    if mark and annotated:
        raise source.error(result.markers[0].node, "marked twice: by a decorator and on the return annotation")
    return mark or annotated


def _returned(result: AnnotationReader, names: Sequence[str]) -> Param | None:
    """The marked parameter of the callable that a decorator factory returns."""
    for node in result.callable_params:
        reader = AnnotationReader(result.scope)
        param = _with_markers(Param("", ParamKind.POSITIONAL_ONLY, annotation=reader.read(node)), reader, names)
        if param.role or param.endpoint:
            return param
    return None


def _provides(result: AnnotationReader, names: Sequence[str]) -> str | None:
    uses = [use for use in result.markers if use.name == "Provides"]
    return marks.as_parameter(result.scope.source, uses[0], names) if uses else None
