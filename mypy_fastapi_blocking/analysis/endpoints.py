"""The functions that a framework runs: which, as what, and under which path.

Four ways lead there, all described by packs: a call that registers a function (`Endpoint` on a parameter), a method that overrides one
of a framework's class (`Endpoint` on its `self`), a name that a test framework looks for, and a call inside `Annotated`, which mypy drops,
so that the source is read again.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from os.path import basename

from mypy.nodes import (
    Context,
    Expression,
    FuncDef,
    ListExpr,
    MypyFile,
    NameExpr,
    RefExpr,
    SetExpr,
    StrExpr,
    SymbolNode,
    TupleExpr,
    TypeInfo,
    Var,
)
from mypy.types import CallableType, Instance, get_proper_type

from mypy_fastapi_blocking.analysis.body import Op
from mypy_fastapi_blocking.analysis.effects import Enter, Register
from mypy_fastapi_blocking.analysis.engine import Engine
from mypy_fastapi_blocking.analysis.group import Group
from mypy_fastapi_blocking.analysis.paths import calls_in, literals, path_of
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.supplied import ANNOTATED, endpoint_parameter, given_to, metadata_of
from mypy_fastapi_blocking.analysis.symbolic import declared_of
from mypy_fastapi_blocking.analysis.syntax import walk
from mypy_fastapi_blocking.analysis.units import Unit
from mypy_fastapi_blocking.analysis.values import ANYTHING, NONE, UNKNOWN, Cls, Func, Inst, Lit, Value, children, members
from mypy_fastapi_blocking.mounts.answers import NO_PATHS, Paths
from mypy_fastapi_blocking.packs.model import EndpointMark, PackFunction, answered
from mypy_fastapi_blocking.source import named, source_of

NOT_ON_LOOP = ("task", "command", "test")  # entry points of other frameworks, which run no event loop of ours
MIDDLEWARE = "middleware"  # what is given makes what is run
VERBS = ("get", "head", "post", "put", "patch", "delete", "options", "trace")  # methods of a class that is a route


@dataclass(frozen=True, slots=True)
class Endpoint:
    """How a framework runs a function.

    `offloaded`: were it a plain `def`, it would run in a thread. `responses`: the classes that what it returns is made into; () where its
    annotation says it, None where that is not to count. `also`: method and path by which it is registered again.
    """

    kind: str
    method: str = ""
    path: str = ""
    offloaded: bool = True
    responses: tuple[str, ...] | None = ()
    also: tuple[tuple[str, str], ...] = ()

    def registered_again(self, other: Endpoint) -> Endpoint:
        """The same, where the function is registered a second time: `@app.get("/a")` above `@app.post("/a")`."""
        is_other = other.kind == self.kind and (other.method or other.path)
        return replace(self, also=(*self.also, (other.method, other.path))) if is_other else self

    def runs_plain(self, kind: str | None) -> bool:
        """Does a function that is not async run on the loop? A generator is only made, unless what it yields is what a dependency is."""
        return not self.offloaded and (kind == "sync" or (kind == "generator" and self.kind == "dependency"))


def endpoints_of(engine: Engine, group: Group, paths: Mapping[str, Paths]) -> dict[str, Endpoint]:
    """The functions of the group that a framework runs, by key; of several ways the first counts. `paths`: what is known of those, by module."""
    found: dict[str, Endpoint] = {}
    for key, endpoint in (
        *_registered(engine, group, paths),
        *_overriding(engine, group),
        *_annotated(engine, group),
        *_tests(engine.program, group),
    ):
        found.setdefault(key, endpoint)
    for key, endpoint in _lifespans(engine, group):
        found.setdefault(key, endpoint)
    return found


# -- registered by a call ----------------------------------------------------------------------------------------------


def _registered(engine: Engine, group: Group, paths: Mapping[str, Paths]) -> Iterator[tuple[str, Endpoint]]:
    for by_helper in (False, True):  # who does it directly says more
        found: dict[str, Endpoint] = {}
        for key, op, effect in registrations(group):
            if effect.by_helper is by_helper:
                endpoint = endpoint_of(engine.program, effect, op.node, group.units[key], paths)
                for function, as_what in _registers(engine, effect, endpoint, group):
                    for run, how in with_made(engine, function, as_what):
                        found[run] = found[run].registered_again(how) if run in found else how
        yield from found.items()


def registrations(group: Group, *keys: str) -> Iterator[tuple[str, Op, Register]]:
    """What the units, or those of these keys, hand to frameworks: by which operations."""
    for key in keys or sorted(group.registered):
        for op, found in group.registered.get(key, ()):
            yield from ((key, op, effect) for effect in found)


def with_made(engine: Engine, function: str, as_what: Endpoint) -> Iterator[tuple[str, Endpoint]]:
    """A function that a framework runs, and where it makes what is run, that too."""
    yield function, as_what
    if as_what.kind == MIDDLEWARE and engine.kind(function) == "sync":
        for made in members(engine.returns(function)):
            yield from ((key, as_what) for key in run_by(engine, made, as_what))


def _registers(engine: Engine, effect: Register, endpoint: Endpoint, group: Group) -> Iterator[tuple[str, Endpoint]]:
    for value in members(effect.func) if effect.func != effect.receiver else ():  # `self` is for those who override the method
        if isinstance(value, Cls):
            yield from _methods_of(value.name, endpoint, group)
        yield from ((key, endpoint) for key in run_by(engine, value, endpoint))


def run_by(engine: Engine, value: Value, endpoint: Endpoint) -> Iterator[str]:
    """The functions that a framework runs when it is given a function, an object or a class."""
    if isinstance(value, Inst) or (isinstance(value, Cls) and endpoint.kind == MIDDLEWARE):  # of which an object is made, and called
        yield _method_of(engine.program, value.name, "__call__")
    elif isinstance(value, Cls):
        yield from _made_by(engine, value, endpoint)
    else:
        yield from functions_in(value)


def _method_of(program: Program, cls: str, name: str) -> str:
    """The key of a method, which a base class may define."""
    found = program.member(cls, name)
    return f"{found.owner if found is not None else cls}.{name}"


def _methods_of(cls: str, endpoint: Endpoint, group: Group) -> Iterator[tuple[str, Endpoint]]:
    """A class as an entry point: a route's methods are named after HTTP's; else all its async methods answer for it, but those of an object
    that a dependency only supplies."""
    for key, unit in group.units.items() if endpoint.kind != "dependency" else ():
        if unit.cls is not None and unit.cls.fullname == cls and isinstance(unit.node, FuncDef):
            if endpoint.kind == "route" and unit.name in VERBS:
                yield key, replace(endpoint, method=unit.name.upper())
            elif unit.is_frame():
                yield key, replace(endpoint, method="")


def _made_by(engine: Engine, cls: Cls, endpoint: Endpoint) -> Iterator[str]:
    """The functions that making an instance runs, where a framework does that on the loop (`response_class`)."""
    if endpoint.kind == "callback" and not endpoint.offloaded:
        with engine.machine.recorded() as effects:
            engine.machine.call(cls, ANYTHING)
        yield from (effect.key for effect in effects if isinstance(effect, Enter))


def functions_in(value: Value) -> Iterator[str]:
    """The keys of the functions in a value, wrapped ones included."""
    if isinstance(value, Func):
        yield value.name
    key = getattr(value, "key", None)
    if key is not None:
        yield key
    for inner in children(value):
        if not isinstance(value, Func) or inner is not value.receiver:
            yield from functions_in(inner)


def endpoint_of(program: Program, effect: Register, node: Context, unit: Unit, paths: Mapping[str, Paths]) -> Endpoint:
    """What a registration makes of its function; `node` is the call, in that unit."""
    if effect.by_helper:
        return _by_helper(program, effect, unit, paths)
    mark, given = effect.endpoint, dict(effect.given)
    receiver = declared_of(effect.receiver) if effect.receiver is not None else None
    fields = dict(receiver.fields) if isinstance(receiver, Inst) else {}
    path, listed = path_of(program, effect, node, unit, paths.get(unit.module, NO_PATHS))
    methods = {mark.method} if mark.method else {*_methods(node, mark.methods), *listed}
    methods = answered(mark.kind, mark.head, methods, bool(path or mark.path) and not list(_given(node, mark.methods or "")))
    response = next(_given(node, mark.response), None) if mark.response is not None else None
    is_none = isinstance(response, NameExpr) and response.fullname == "builtins.None"
    responses = None if is_none else tuple(sorted(set(_classes([response] if response is not None else []))))
    return Endpoint(mark.kind, ", ".join(sorted(methods)), path, _is_offloaded(mark, {**fields, **given}), responses)


def as_others_register(unit: Unit, endpoint: Endpoint | None, paths: Paths) -> Endpoint | None:
    """The same, with what other modules register the unit as, or its class. Only words depend on that: it is read in their sources."""
    if endpoint is not None and (endpoint.path or endpoint.kind not in ("route", "websocket")):
        return endpoint
    ways = [Endpoint(way.kind, ", ".join(way.methods), ", ".join(way.paths), way.offloaded) for way in paths.handed.get(unit.key, ())]
    if unit.cls is not None and unit.name in VERBS:
        of_class = paths.handed.get(unit.cls.fullname, ())
        ways += [Endpoint(way.kind, unit.name.upper(), ", ".join(way.paths), way.offloaded) for way in of_class]
    for way in ways:
        endpoint = endpoint.registered_again(way) if endpoint is not None else way
    return endpoint


def _by_helper(program: Program, effect: Register, unit: Unit, paths: Mapping[str, Paths]) -> Endpoint:
    """The same, where a helper registers what it is given: the call says nothing of that, but what the helper gives does."""
    mark, given = effect.endpoint, dict(effect.given)
    path, _ = path_of(program, effect, None, unit, paths.get(unit.module, NO_PATHS))
    methods = {mark.method} if mark.method else {text.upper() for text in literals(given.get(mark.methods or ""))}
    methods = answered(mark.kind, mark.head, methods, mark.path is not None and mark.methods not in given)
    response = given.get(mark.response or "", UNKNOWN)
    responses = None if response == NONE else tuple(sorted(m.name for m in members(response) if isinstance(m, Cls)))
    return Endpoint(mark.kind, ", ".join(sorted(methods)), path, _is_offloaded(mark, given), responses)


def _is_offloaded(mark: EndpointMark, known: Mapping[str, Value]) -> bool:
    return known.get(mark.offloaded) == Lit(True) if isinstance(mark.offloaded, str) else mark.offloaded


def _given(node: Context | None, *names: str | None) -> Iterator[Expression]:
    """What a registration is given under these names; None: by position."""
    for call in calls_in(node):
        yield from (value for name, value in zip(call.arg_names, call.args, strict=True) if name in names)


def _classes(expressions: Iterable[Expression]) -> Iterator[str]:
    """The classes in expressions: `list[Item]`."""
    for node in (node for expression in expressions for node in walk(expression)):
        if isinstance(node, RefExpr) and isinstance(node.node, TypeInfo):
            yield node.node.fullname


def _methods(node: Context | None, parameter: str | None) -> Iterator[str]:
    """The strings in the list, or the one string, that a registration is given as `parameter`: paths may be given as lists as well."""
    for value in _given(node, parameter, None):
        if isinstance(value, (ListExpr, TupleExpr, SetExpr)):
            yield from (item.value.upper() for item in value.items if isinstance(item, StrExpr) and not item.value.startswith("/"))
    yield from (value.value.upper() for value in _given(node, parameter or "") if isinstance(value, StrExpr))


# -- by overriding -----------------------------------------------------------------------------------------------------


def _overriding(engine: Engine, group: Group) -> Iterator[tuple[str, Endpoint]]:
    """Methods of the user's classes that override a method whose `self` a pack marks as an entry point."""
    for key, unit in sorted(group.units.items()):
        for base in engine.program.mro(unit.cls.fullname)[1:] if unit.cls is not None else ():
            pack = engine.program.pack_class(base)
            item = pack.members.get(unit.name) if pack is not None else None
            params = item.signatures[0].params if isinstance(item, PackFunction) else ()
            if params and params[0].endpoint is not None:
                yield from with_made(engine, key, _of_mark(params[0].endpoint))
                break


def _of_mark(mark: EndpointMark) -> Endpoint:
    return Endpoint(mark.kind, mark.method or "", "", _is_offloaded(mark, {}))


# -- found by name -----------------------------------------------------------------------------------------------------


def _tests(program: Program, group: Group) -> Iterator[tuple[str, Endpoint]]:
    """The functions that a test framework finds by their names."""
    for files, names in program.packs.tests:
        modules = {
            name for name, index in group.indexes.items() if any(fnmatchcase(basename(index.tree.path), pattern) for pattern in files)
        }
        for key, unit in group.units.items() if modules else ():
            if unit.module in modules and any(fnmatchcase(key[len(unit.module) + 1 :], pattern) for pattern in names):
                yield key, Endpoint("test")


# -- inside Annotated --------------------------------------------------------------------------------------------------


def _annotated(engine: Engine, group: Group) -> Iterator[tuple[str, Endpoint]]:
    """`Annotated[T, Depends(f)]` in signatures and aliases."""
    for _, index in sorted(group.indexes.items()):
        for _, key, endpoint in annotated_in(engine, index.tree):
            yield key, endpoint


def annotated_in(engine: Engine, tree: MypyFile) -> Iterator[tuple[ast.expr, str, Endpoint]]:
    """The calls inside `Annotated` in a module that give a framework a function, and which."""
    if _registers_by_name(engine.program, tree):
        for node in source_of(tree.path).nodes():
            for metadata in metadata_of(node, tree):
                assert isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple)
                for key, endpoint in _metadata(metadata, node.slice.elts[0], tree, engine):
                    yield metadata, key, endpoint


def _registers_by_name(program: Program, tree: MypyFile) -> bool:
    """Does the module have a name for something that registers functions and for `Annotated`?"""
    names = {symbol.node.fullname or "" for symbol in tree.names.values() if symbol.node is not None}
    if names.isdisjoint(ANNOTATED) and names.isdisjoint({name.rpartition(".")[0] for name in ANNOTATED}):
        return False
    modules = [symbol.node.fullname for symbol in tree.names.values() if isinstance(symbol.node, MypyFile)]
    inside = (f"{module}.{name}" for module in modules if (pack := program.packs.module(module)) for name in pack.names)
    return any(endpoint_parameter(program, name) is not None for name in (*names, *inside))


def _metadata(node: ast.expr, annotated: ast.expr, tree: MypyFile, engine: Engine) -> Iterator[tuple[str, Endpoint]]:
    mark = endpoint_parameter(engine.program, named(node.func, tree)) if isinstance(node, ast.Call) else None
    if mark is None or not isinstance(node, ast.Call):
        return
    for value in given_to(node, mark[0]) or [annotated]:
        for key in _suppliers(value, tree, engine):
            yield key, _of_mark(mark[1])


def _suppliers(value: ast.expr, tree: MypyFile, engine: Engine) -> Iterator[str]:
    """The functions that an expression stands for: that of an object is its `__call__`, a bound method is its class's, and a function may
    return them.
    """
    program = engine.program
    name = named(value.func if isinstance(value, ast.Call) else value, tree)
    owner, _, method = name.rpartition(".")
    made = _class_of(program.node(name), isinstance(value, ast.Call))
    if made:
        yield _method_of(program, made, "__call__")
    elif owner and isinstance(value, ast.Call):
        yield from functions_in(engine.returns(name))
    elif owner:
        receiver = _class_of(program.node(owner))
        yield _method_of(program, receiver, method) if receiver else name


def _class_of(node: SymbolNode | None, called: bool = False) -> str:
    """The class of what is in a variable, or of what calling a class or a function gives."""
    if called and isinstance(node, TypeInfo):
        return node.fullname
    typ = get_proper_type(node.type) if isinstance(node, (Var, FuncDef)) and node.type is not None else None
    found = get_proper_type(typ.ret_type) if called and isinstance(typ, CallableType) else typ if isinstance(node, Var) else None
    return found.type.fullname if isinstance(found, Instance) else ""


# -- lifespan functions that another module hands over -----------------------------------------------------------------


def _lifespans(engine: Engine, group: Group) -> Iterator[tuple[str, Endpoint]]:
    """An async context manager function of an application: whoever makes the application is given it as its lifespan."""
    for key, unit in sorted(group.units.items()):
        if unit.kind() == "async generator" and unit.decorator is not None and isinstance(unit.node, FuncDef):
            taken = next((mark for mark in _lifespan_marks(engine.program, _first_parameter(engine, unit))), None)
            if taken is not None:
                yield key, _of_mark(taken)


def _first_parameter(engine: Engine, unit: Unit) -> Value | None:
    values = list(engine.parameter_values(unit).values())
    return values[0] if len(values) == 1 else None


def _lifespan_marks(program: Program, value: Value | None) -> Iterator[EndpointMark]:
    for cls in program.mro(value.name) if isinstance(value, Inst) else ():
        pack = program.pack_class(cls)
        made = pack.members.get("__init__") if pack is not None else None
        for param in made.signatures[0].params if isinstance(made, PackFunction) else ():
            if param.endpoint is not None and param.endpoint.kind == "lifespan" and not param.elements:
                yield param.endpoint
