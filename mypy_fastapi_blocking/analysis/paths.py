"""The whole path of a route, as its application lists it, or none: half of a path would send the reader elsewhere.

A path is made of the prefixes under which its router is included and of what the registration says. The first are found by reading sources
(`mounts`), since whoever includes a router imports its module; so is the second where it is no literal.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mypy.nodes import CallExpr, Context, MemberExpr, NameExpr, RefExpr, Var

from mypy_fastapi_blocking.analysis.effects import Register
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.symbolic import declared_of
from mypy_fastapi_blocking.analysis.units import Unit
from mypy_fastapi_blocking.analysis.values import Func, Inst, Lit, Local, Tup, Value
from mypy_fastapi_blocking.mounts.answers import Paths
from mypy_fastapi_blocking.mounts.expressions import as_prefix


def calls_in(node: Context | None) -> Iterator[CallExpr]:
    """A call and those that made what it calls: `get(…)(f)`, `get(…)`."""
    while isinstance(node, CallExpr):
        yield node
        node = node.callee


def path_of(program: Program, effect: Register, node: Context | None, unit: Unit, paths: Paths) -> tuple[str, tuple[str, ...]]:
    """What a registration by a call in a unit says: the paths, separated by commas, and the methods that are given as no literals. `node` is
    None where a helper does it.
    """
    mark = effect.endpoint
    spelled = next((paths.texts[place] for place in _places(node) if place in paths.texts), ((), ()))
    if mark.path is not None:
        written = spelled[0] or _literal(dict(effect.given).get(mark.path))
    else:
        default = Lit("") if mark.prefix is not None and _leaves_out(node, mark.prefix) else None
        written = tuple(as_prefix(text) for text in _literal(_fields(effect).get(mark.prefix or "", default)))
    before = _before(program, effect, node, unit, paths)
    return ", ".join(prefix + path or "/" for prefix in before for path in written), spelled[1]


def _leaves_out(node: Context | None, name: str) -> bool:
    """Is what is called first given no such argument: `get(status_code=201)(f)`?"""
    calls = list(calls_in(node))
    return bool(calls) and all(given not in (None, name) for given in calls[-1].arg_names)


def _places(node: Context | None) -> Iterator[str]:
    return (f"{call.line}:{call.column}" for call in calls_in(node))


def _before(program: Program, effect: Register, node: Context | None, unit: Unit, paths: Paths) -> tuple[str, ...]:
    """What stands before the path, once for each way in which the router is included; () where that does not show."""
    if effect.endpoint.listed:
        return next((paths.placed[place] for place in _places(node) if place in paths.placed), _of_function(effect, paths))
    names = list(_router(node, unit, _class_of(program, effect.func, unit)))
    found = next((paths.before[name] for name in names if name in paths.before), None)
    prefix = effect.endpoint.prefix
    if found is not None or prefix is None:
        return found if found is not None else ("",)
    receiver = _receiver(effect)
    if not names or paths.unseen or receiver is None or not receiver.exact:
        return ()
    fields = dict(receiver.fields)
    if prefix not in fields and _has_constructor(program, receiver.name):
        return ()
    return _literal(fields.get(prefix, Lit("")))


def _of_function(effect: Register, paths: Paths) -> tuple[str, ...]:
    """What stands before the path of a function that its decorator makes a route of: it, or its class, is included by its own name."""
    name = effect.func.name if isinstance(effect.func, Func) else ""
    return paths.before.get(name) or paths.before.get(name.rpartition(".")[0], ())


def _class_of(program: Program, function: Value, unit: Unit) -> str:
    """The class of `self` where it registers a function: that of a subclass's method, if it is one or is made by one."""
    own = next(_classes(unit), "")
    key = function.name if isinstance(function, Func) else function.key if isinstance(function, Local) else ""
    cls = key.partition(".<locals>")[0].rpartition(".")[0]
    info = program.type_info(cls) if own and cls != own else None
    return cls if info is not None and info.has_base(own) else own


def _router(node: Context | None, unit: Unit, of_self: str) -> Iterator[str]:
    """The full names that what a function is registered with may have: `app.users.router` for `router.get("/")(f)`. `of_self`: for `self`."""
    calls = list(calls_in(node))
    callee = calls[-1].callee if calls else None
    owner = callee.expr if isinstance(callee, MemberExpr) else None
    if isinstance(owner, RefExpr) and "." in owner.fullname:
        yield owner.fullname
    elif isinstance(owner, NameExpr) and isinstance(owner.node, Var) and owner.node.is_self:
        yield of_self
    elif isinstance(owner, NameExpr):
        yield from (f"{outer}.{owner.name}" for outer in _scopes(unit))
    elif (
        isinstance(owner, MemberExpr) and isinstance(owner.expr, NameExpr) and isinstance(owner.expr.node, Var) and owner.expr.node.is_self
    ):
        yield from (f"{cls}.{owner.name}" for cls in _classes(unit))


def _scopes(unit: Unit | None) -> Iterator[str]:
    while unit is not None:
        yield unit.key.replace(".<locals>", "").partition("#")[0]
        unit = unit.owner


def _classes(unit: Unit | None) -> Iterator[str]:
    while unit is not None and unit.cls is None:
        unit = unit.owner
    if unit is not None and unit.cls is not None:
        yield from (base.fullname for base in unit.cls.mro)


def _receiver(effect: Register) -> Inst | None:
    found = declared_of(effect.receiver) if effect.receiver is not None else None
    return found if isinstance(found, Inst) else None


def _fields(effect: Register) -> Mapping[str, Value]:
    receiver = _receiver(effect)
    return dict(receiver.fields) if receiver is not None else {}


def _has_constructor(program: Program, cls: str) -> bool:
    """Does the user's code decide what such a router's prefix is?"""
    info = program.type_info(cls)
    return any(program.is_analysed(base.module_name) and "__init__" in base.names for base in (info.mro if info is not None else ()))


def _text(value: Value | None) -> str | None:
    return value.value if isinstance(value, Lit) and isinstance(value.value, str) else None


def literals(value: Value | None) -> tuple[str, ...]:
    """The strings in a list or a tuple, as far as it is known one by one."""
    items = value.items if isinstance(value, Tup) else [item for _, item in value.fields] if isinstance(value, Inst) else ()
    return tuple(text for item in items for text in _literal(item))


def _literal(value: Value | None) -> tuple[str, ...]:
    text = _text(value)
    return (text,) if text is not None else ()
