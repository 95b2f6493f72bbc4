"""From markers as they are written to what they say; whatever makes no sense is refused."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import Any, Final

from mypy_fastapi_blocking.kinds import BASE_KIND, ENDPOINT_KINDS, MARK_KINDS
from mypy_fastapi_blocking.packs.annotations import MarkerUse
from mypy_fastapi_blocking.packs.errors import PackError
from mypy_fastapi_blocking.packs.model import EndpointMark, Mark, Origin, Role
from mypy_fastapi_blocking.packs.scope import Source
from mypy_fastapi_blocking.suggest import suggestion

ROLES: Final[dict[str, Role]] = {role.value: role for role in Role}
MARKS: Final = {"decorator": ("blocking", "nonblocking"), "annotation": ("Blocking", "NonBlocking")}
PLACES: Final[dict[str, str]] = {
    "blocking": "is a decorator; inside Annotated it is spelled Blocking",
    "nonblocking": "is a decorator; inside Annotated it is spelled NonBlocking",
    "Blocking": "belongs on a return annotation; as a decorator it is spelled @blocking",
    "NonBlocking": "belongs inside Annotated; as a decorator it is spelled @nonblocking",
    "Provides": "belongs on a return annotation",
}
ON_PARAMETERS: Final = "belongs on a parameter, inside Annotated"
BLOCKING_KEYWORDS: Final[dict[str, type | tuple[type, ...]]] = {"instead": str, "note": str}
ENDPOINT_KEYWORDS: Final[dict[str, type | tuple[type, ...]]] = {
    **dict.fromkeys(("method", "methods", "path", "prefix", "response"), str),
    "head": bool,
    "listed": bool,
    "offloaded": (bool, str),
}


def misplaced(source: Source, use: MarkerUse) -> PackError:
    """What to raise for a marker that stands where it means nothing."""
    names = (*PLACES, *ROLES, "Endpoint", "Included")
    if use.name not in names:
        return source.error(use.node, f'mypy_fastapi_blocking has no marker "{use.name}"{suggestion(use.name, names)}')
    return source.error(use.node, f"{use.name} {PLACES.get(use.name, ON_PARAMETERS)}")


def one_mark(source: Source, uses: Sequence[MarkerUse], form: str) -> Mark | None:
    """The mark that the markers of a function or class give, of which there may be one; `form` is "decorator" or "annotation"."""
    marks = [use for use in uses if use.name in MARKS[form]]
    if len(marks) > 1:
        raise source.error(marks[1].node, "marked twice: one of blocking and nonblocking")
    return _mark(source, marks[0]) if marks else None


def _mark(source: Source, use: MarkerUse) -> Mark:
    origin = Origin(source.path, use.node.lineno)
    if use.name.lower() == "nonblocking":
        if use.call and (use.name == "nonblocking" or use.call.args or use.call.keywords):
            raise source.error(use.node, f"{use.name} takes no arguments")
        return Mark(blocking=False, origin=origin)
    kind, keywords = _arguments(source, use, BLOCKING_KEYWORDS)
    if kind is not None and kind not in MARK_KINDS:
        raise _unknown(source, use, "kind", kind, MARK_KINDS)
    return Mark(True, kind or BASE_KIND, origin=origin, **keywords)


def _unknown(source: Source, use: MarkerUse, what: str, name: object, known: Sequence[str]) -> PackError:
    hint = suggestion(str(name), known) or f" (known: {', '.join(known)})"
    return source.error(use.node, f'there is no {what} "{name}"{hint}')


def as_role(source: Source, use: MarkerUse) -> Role:
    """`Offloaded`, `Called`, …: a bare name, or called with nothing."""
    if use.call and (use.call.args or use.call.keywords):
        raise source.error(use.node, f"{use.name} takes no arguments")
    return ROLES[use.name]


def as_endpoint(source: Source, use: MarkerUse, parameters: Sequence[str]) -> EndpointMark:
    """`Endpoint("route", method="GET", path="path")`; `path` and, beside it, `methods` name parameters of the same function."""
    kind, keywords = _arguments(source, use, ENDPOINT_KEYWORDS)
    if kind not in ENDPOINT_KINDS:
        raise _unknown(source, use, "kind of endpoint", kind, ENDPOINT_KINDS)
    for keyword in ("path", "methods"):
        if keyword in keywords and "path" in keywords:
            check_parameter(source, use, keyword, keywords[keyword], parameters)
    return EndpointMark(str(kind), **keywords)


def as_parameter(source: Source, use: MarkerUse, parameters: Sequence[str]) -> str:
    """`Provides("dependency")`: the name of the parameter."""
    name, _ = _arguments(source, use, {})
    if not isinstance(name, str):
        raise source.error(use.node, f"{use.name} takes the name of a parameter")
    check_parameter(source, use, "it", name, parameters)
    return name


def as_optional_parameter(source: Source, use: MarkerUse, parameters: Sequence[str]) -> str:
    """`Included("prefix")`, `Included()`: the name of the parameter, or ""."""
    return as_parameter(source, use, parameters) if use.call is not None and use.call.args else ""


def check_parameter(source: Source, use: MarkerUse, what: str, name: str, parameters: Sequence[str]) -> None:
    """Refuse the name of a parameter that the function doesn't have."""
    if name not in parameters:
        raise source.error(use.node, f'{use.name}: {what} names no parameter of this function: "{name}"{suggestion(name, parameters)}')


def _arguments(source: Source, use: MarkerUse, allowed: dict[str, type | tuple[type, ...]]) -> tuple[object, dict[str, Any]]:
    """The one positional argument of a marker (or None), and its keywords, checked by name and type."""
    if use.call is None:
        return None, {}
    if len(use.call.args) > 1:
        raise source.error(use.node, f"{use.name} takes one positional argument")
    keywords: dict[str, Any] = {}
    for keyword in use.call.keywords:
        if keyword.arg not in allowed:
            raise source.error(use.node, f'{use.name} has no argument "{keyword.arg}"{suggestion(keyword.arg or "**", tuple(allowed))}')
        keywords[keyword.arg] = _constant(source, use, keyword.value, allowed[keyword.arg])
    return (_constant(source, use, use.call.args[0], str) if use.call.args else None), keywords


def _constant(source: Source, use: MarkerUse, node: ast.expr, expected: type | tuple[type, ...]) -> Any:
    if not isinstance(node, ast.Constant) or not isinstance(node.value, (expected, type(None))):
        wanted = "a string" if expected is str else "True, False or the name of a parameter"
        raise source.error(node, f"{use.name}: {ast.unparse(node)} is not {wanted}")
    return node.value
