"""What frameworks run on the loop when they read a request or write a response: the callbacks of the models in a route's signature.

A callback of a class is a method whose decorator, or a function that a call in the class body is given, has the role `OnLoop` in a pack
(validators, serializers, default factories). Nothing says that a model is for requests but the signature of a route, so it is there that a
model's callbacks, and those of the models in it, become code of the event loop. Which callbacks a class has is written down for importers.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from mypy.nodes import AssignmentStmt, CallExpr, Context, Decorator, Expression, FuncDef, LambdaExpr, RefExpr, TypeInfo, Var
from mypy.types import CallableType, Instance, TupleType, Type, TypeAliasType, UnionType, get_proper_type

from mypy_fastapi_blocking.analysis.endpoints import Endpoint, fullname
from mypy_fastapi_blocking.analysis.engine import Engine
from mypy_fastapi_blocking.analysis.group import Group
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.units import ModuleIndex, Unit
from mypy_fastapi_blocking.packs.model import PackClass, PackFunction, Role, Signature
from mypy_fastapi_blocking.source import source_of

ROUTES = ("route", "websocket", "dependency")
CALLBACK_ROLES = (Role.ON_LOOP, Role.SERIALIZES)
CALLBACK = Endpoint("callback", offloaded=False)
Callback = tuple[str, bool]  # the function, and whether it writes (serializes) rather than reads
Callbacks = dict[str, list[Callback]]


@dataclass(frozen=True, slots=True)
class Validation:
    """A model of another module in the signature of a route: reading it, or writing it, runs the callback `key`."""

    unit: Unit
    node: Context
    model: str
    key: str
    writes: bool


def callbacks_of(program: Program, index: ModuleIndex, group: Group) -> Callbacks:
    """By class of a module: the functions that are called whenever an instance is made from data, or turned into data."""
    found: Callbacks = {}
    for key, unit in group.in_module(index.tree):
        decorators = unit.decorator.original_decorators if unit.decorator is not None else ()
        roles = {role for decorator in decorators for role in _roles(_signatures(program, decorator))} if unit.cls is not None else set()
        if unit.cls is not None and roles:
            found.setdefault(unit.cls.fullname, []).append((key, Role.SERIALIZES in roles))
    for definition in index.class_defs:
        for statement in definition.defs.body:
            if isinstance(statement, AssignmentStmt) and isinstance(statement.rvalue, CallExpr):
                for key in _given(program, statement.rvalue, group.units[index.body_key]):
                    found.setdefault(definition.info.fullname, []).append((key, False))
    if any("Annotated" in name for name in index.tree.names):
        for cls, callback in _annotated(program, index):
            found.setdefault(cls, []).append(callback)
    return found


def _signatures(program: Program, node: Expression) -> tuple[Signature, ...]:
    callee = node.callee if isinstance(node, CallExpr) else node
    item = program.pack_function(callee.fullname) if isinstance(callee, RefExpr) else None
    return item.signatures if item is not None else ()


def _roles(signatures: tuple[Signature, ...]) -> Iterator[Role]:
    """The role of a callback that a decorator is for, bare or with arguments."""
    for signature in signatures:
        param = signature.returned or (signature.params[0] if signature.params else None)
        if param is not None and param.role in CALLBACK_ROLES:
            yield param.role


def _given(program: Program, call: CallExpr, owner: Unit) -> Iterator[str]:
    """The callbacks that a call in a class body is given by keyword: `Field(default_factory=f)`."""
    names = {param.name for signature in _signatures(program, call) for param in signature.params if param.role is Role.ON_LOOP}
    for name, value in zip(call.arg_names, call.args, strict=True):
        if name in names and isinstance(value, RefExpr) and isinstance(value.node, (FuncDef, Decorator)):
            yield value.node.fullname
        elif name in names and isinstance(value, LambdaExpr):
            yield owner.local_key(value)


def _annotated(program: Program, index: ModuleIndex) -> Iterator[tuple[str, Callback]]:
    """`name: Annotated[str, AfterValidator(f)]` in the classes of a module."""
    classes = source_of(index.tree.path).classes()
    fields = [(node.name, field) for node in classes for field in node.body if isinstance(field, ast.AnnAssign)]
    for cls, field in fields:
        for call in ast.walk(field.annotation):
            if isinstance(call, ast.Call) and call.args:
                for role in _wrapper_roles(program, fullname(call.func, index.tree)):
                    yield f"{index.tree.fullname}.{cls}", (fullname(call.args[0], index.tree), role is Role.SERIALIZES)


def _wrapper_roles(program: Program, name: str) -> list[Role]:
    pack = program.pack_class(name)
    made = pack.members.get("__init__") if isinstance(pack, PackClass) else None
    params = made.signatures[0].params if isinstance(made, PackFunction) else ()
    return [param.role for param in params if param.role in CALLBACK_ROLES]


# -- the models of routes ----------------------------------------------------------------------------------------------


def validations(engine: Engine, group: Group, endpoints: dict[str, Endpoint], callbacks: Callbacks) -> list[Validation]:
    """Adds the callbacks in the group to the endpoints; those of other modules are returned."""
    foreign: list[Validation] = []
    mentioned: dict[str, tuple[str, ...]] = {}
    for key, endpoint in sorted(endpoints.items()):
        unit = group.units.get(key)
        if endpoint.kind not in ROUTES or unit is None or not isinstance(unit.node, FuncDef):
            continue
        for node, classes, directions in _signature(unit, unit.node, endpoint):
            for model in _models(engine.program, classes, mentioned):
                for callback, writes in callbacks.get(model, ()) or _recorded(engine, model, group):
                    if writes not in directions:
                        continue
                    if callback in group.units:
                        endpoints.setdefault(callback, CALLBACK)
                    else:
                        foreign.append(Validation(unit, node, model, callback, writes))
    return foreign


def _signature(unit: Unit, node: FuncDef, endpoint: Endpoint) -> Iterator[tuple[Context, list[str], tuple[bool, ...]]]:
    """The classes in what a route is given, which is read (False), and in what becomes of its result, which is written (True): those that
    its registration names, or else those that it returns. What an async route returns is validated on the loop too; what a sync one does,
    in a thread (fastapi.routing.serialize_response).
    """
    typ = get_proper_type(node.type) if node.type is not None else None
    if isinstance(typ, CallableType):
        for argument, arg_type in zip(node.arguments, typ.arg_types, strict=True):
            yield argument, list(_classes(arg_type)), (False,)
    directions = (False, True) if unit.is_frame() else (True,)
    if endpoint.responses:
        yield node, list(endpoint.responses), directions
    elif isinstance(typ, CallableType):
        yield node, list(_classes(typ.ret_type)), directions


def _models(program: Program, classes: list[str], mentioned: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """The user's classes among these and, by their fields, in those. `mentioned`: for each class, the classes in its fields."""
    seen: set[str] = set()
    stack = list(classes)
    while stack:
        name = stack.pop()
        if name in seen:
            continue
        seen.add(name)
        info = program.type_info(name)
        for base in info.mro if info is not None else ():
            if program.is_analysed(base.module_name):
                yield base.fullname
                if base.fullname not in mentioned:
                    mentioned[base.fullname] = tuple(_in_fields(base))
                stack.extend(mentioned[base.fullname])


def _in_fields(info: TypeInfo) -> Iterator[str]:
    for symbol in info.names.values():
        if isinstance(symbol.node, Var) and symbol.node.type is not None:
            yield from _classes(symbol.node.type)


def _classes(typ: Type) -> Iterator[str]:
    """The classes that a type mentions. An alias may mention itself (`JSON = dict[str, "JSON"] | str`): each is opened once."""
    stack = [typ]
    opened: set[TypeAliasType] = set()
    while stack:
        mentioned = stack.pop()
        if isinstance(mentioned, TypeAliasType):
            if mentioned in opened:
                continue
            opened.add(mentioned)
        found = get_proper_type(mentioned)
        if isinstance(found, Instance):
            yield found.type.fullname
            stack.extend(found.args)
        elif isinstance(found, (UnionType, TupleType)):
            stack.extend(found.items)


def _recorded(engine: Engine, model: str, group: Group) -> list[Callback]:
    module = engine.program.module_of(model)
    if module is None or module in group.indexes:
        return []
    engine.consulted.add(module)
    return engine.program.records.callbacks(module).get(model, [])
