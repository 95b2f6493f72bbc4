"""Annotations of a pack: types as `TypeRef`s, and the markers that stand inside `Annotated`."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

from mypy_fastapi_blocking.packs.model import BOOL, TypeRef
from mypy_fastapi_blocking.packs.names import canonical, marker_name
from mypy_fastapi_blocking.packs.scope import Scope

ANY: Final = TypeRef("Any")
NONE: Final = TypeRef("None")
ELLIPSIS: Final = TypeRef("...")


class Place(Enum):
    """Where in an annotation something stands."""

    TOP = "top"  # the type itself, or one of its alternatives
    ELEMENT = "element"  # a type argument: what a container holds
    CALLABLE = "callable"  # a parameter or the result of a callable


@dataclass(frozen=True, slots=True)
class MarkerUse:
    """A marker as it is written, not yet understood; `call` is None for a bare name."""

    name: str
    node: ast.expr
    call: ast.Call | None
    place: Place = Place.TOP


def marker_use(node: ast.expr, scope: Scope, place: Place = Place.TOP) -> MarkerUse | None:
    """The marker that an expression is: `blocking`, `Blocking("network")`, `markers.Offloaded`."""
    call = node if isinstance(node, ast.Call) else None
    name = marker_name(scope.full_name(call.func if call else node))
    return MarkerUse(name, node, call, place) if name else None


@dataclass(slots=True)
class AnnotationReader:
    """Reads one annotation. Afterwards `markers` holds the markers in it, and `callable_params` the parameters of a callable at its top."""

    scope: Scope
    markers: list[MarkerUse] = field(default_factory=list)
    callable_params: list[ast.expr] = field(default_factory=list)
    place: Place = Place.TOP
    expanding: tuple[str, ...] = ()

    def read(self, node: ast.expr) -> TypeRef:
        """The type that an expression stands for."""
        if isinstance(node, ast.Constant):
            return self._constant(node)
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self._named(node, self._full_name(node))
        if isinstance(node, ast.Subscript):
            return self._subscript(node)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return _union([self.read(node.left), self.read(node.right)])
        if isinstance(node, (ast.List, ast.Starred)):
            return ANY
        raise self.scope.source.error(node, f'"{ast.unparse(node)}" is not a type')

    def _constant(self, node: ast.Constant) -> TypeRef:
        if node.value is None:
            return NONE
        if node.value is Ellipsis:
            return ELLIPSIS
        if not isinstance(node.value, str):
            raise self.scope.source.error(node, f'"{node.value!r}" is not a type')
        return self.read(self._parsed(node, node.value))

    def _parsed(self, node: ast.expr, text: str) -> ast.expr:
        try:
            parsed = ast.parse(text.strip(), mode="eval").body
        except SyntaxError:
            raise self.scope.source.error(node, f'"{text}" is not a type') from None
        for part in ast.walk(parsed):
            ast.copy_location(part, node)
        return parsed

    def _full_name(self, node: ast.expr) -> str:
        name = self.scope.full_name(node)
        if name is None:
            raise self.scope.source.error(node, f'the name "{ast.unparse(node)}" is not defined')
        return canonical(name)

    def _named(self, node: ast.expr, name: str) -> TypeRef:
        source = self.scope.source
        if name in source.type_variables or name == "typing.AnyStr":
            return TypeRef("TypeVar", literals=(name.rpartition(".")[2],))
        if name.rpartition(".")[0] in source.type_variables:  # P.args
            return ANY
        if name in source.type_aliases:
            return self._expanded(node, name)
        if marker_name(name):
            raise source.error(node, f'the marker "{ast.unparse(node)}" belongs inside Annotated[…]')
        return BARE.get(name) or TypeRef(name)

    def _expanded(self, node: ast.expr, name: str) -> TypeRef:
        value, scope = self.scope.source.type_aliases[name]
        if name in self.expanding:
            raise self.scope.source.error(node, f'the alias "{name}" stands for itself')
        inner = AnnotationReader(scope, self.markers, self.callable_params, self.place, (*self.expanding, name))
        return inner.read(value)

    def _subscript(self, node: ast.Subscript) -> TypeRef:
        args = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        name = self._full_name(node.value)
        if name == "typing.Annotated":
            return self._annotated(args)
        special = SPECIAL.get(name)
        if special:
            return special(self, args)
        base = self._named(node.value, name)
        with self._inside(Place.ELEMENT):
            return TypeRef(base.name, tuple(self.read(arg) for arg in args), base.literals)

    def _annotated(self, args: list[ast.expr]) -> TypeRef:
        for metadata in args[1:]:
            use = marker_use(metadata, self.scope, self.place)
            if use:
                self.markers.append(use)
            elif isinstance(metadata, (ast.Name, ast.Attribute)):
                self._full_name(metadata)
            elif isinstance(metadata, ast.Call):
                self._full_name(metadata.func)
        return self.read(args[0])

    def _union(self, args: list[ast.expr]) -> TypeRef:
        return _union([self.read(arg) for arg in args])

    def _optional(self, args: list[ast.expr]) -> TypeRef:
        return _union([self.read(args[0]), NONE])

    def _callable(self, args: list[ast.expr]) -> TypeRef:
        if len(args) != 2:
            raise self.scope.source.error(args[0], "Callable takes its parameters and its result")
        params = args[0].elts if isinstance(args[0], ast.List) else [args[0]]
        if self.place is Place.TOP:
            self.callable_params.extend(params)
        with self._inside(Place.CALLABLE):
            return TypeRef("Callable", (*(self.read(param) for param in params), self.read(args[1])))

    def _literal(self, args: list[ast.expr]) -> TypeRef:
        values: list[Any] = []
        for arg in args:
            try:
                values.append(ast.literal_eval(arg))
            except ValueError:
                return self._enum_literal(arg)
        return TypeRef("Literal", literals=tuple(values))

    def _enum_literal(self, arg: ast.expr) -> TypeRef:
        """`Literal[Color.RED]`: the enum will do."""
        if not isinstance(arg, ast.Attribute):
            raise self.scope.source.error(arg, f'"{ast.unparse(arg)}" is not a literal')
        return self.read(arg.value)

    def _first(self, args: list[ast.expr]) -> TypeRef:
        return self.read(args[0])

    def _any(self, args: list[ast.expr]) -> TypeRef:
        return ANY

    def _bool(self, args: list[ast.expr]) -> TypeRef:
        return TypeRef(BOOL)

    def _answer(self, args: list[ast.expr]) -> TypeRef:
        return TypeRef(BOOL, (self.read(args[0]),))

    @contextmanager
    def _inside(self, place: Place) -> Iterator[None]:
        outer = self.place
        self.place = outer if outer is Place.CALLABLE else place
        try:
            yield
        finally:
            self.place = outer


def _union(members: list[TypeRef]) -> TypeRef:
    flat: list[TypeRef] = []
    for member in members:
        flat.extend(member.args if member.name == "Union" else (member,))
    return TypeRef("Union", tuple(dict.fromkeys(flat)))


BARE: Final[dict[str, TypeRef]] = {
    "typing.Any": ANY,
    "typing.Incomplete": ANY,
    "_typeshed.Incomplete": ANY,
    "_typeshed.Unused": TypeRef("builtins.object"),
    "typing.Self": TypeRef("Self"),
    "typing.NoReturn": TypeRef("Never"),
    "typing.Never": TypeRef("Never"),
    "typing.Callable": TypeRef("Callable", (ELLIPSIS, ANY)),
    "typing.Final": ANY,
    "typing.ClassVar": ANY,
    "types.NoneType": NONE,
}

SPECIAL: Final[dict[str, Callable[[AnnotationReader, list[ast.expr]], TypeRef]]] = {
    "typing.Union": AnnotationReader._union,
    "typing.Optional": AnnotationReader._optional,
    "typing.Callable": AnnotationReader._callable,
    "typing.Literal": AnnotationReader._literal,
    "typing.ClassVar": AnnotationReader._first,
    "typing.Final": AnnotationReader._first,
    "typing.Required": AnnotationReader._first,
    "typing.NotRequired": AnnotationReader._first,
    "typing.ReadOnly": AnnotationReader._first,
    "typing.Unpack": AnnotationReader._any,
    "typing.Concatenate": AnnotationReader._any,
    "typing.TypeGuard": AnnotationReader._bool,
    "typing.TypeIs": AnnotationReader._answer,
}
