"""What frameworks run on the loop when they read a request or write a response: the callbacks of the models in a route's signature.

Nothing says that a model is for requests but the signature of a route, so it is there that a model's callbacks (callbacks.py), and those of
the models in it, become code of the event loop.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mypy.nodes import Argument, Context, FuncDef
from mypy.types import CallableType, get_proper_type

from mypy_fastapi_blocking.analysis.callbacks import classes_in, models_in, parameter_callbacks
from mypy_fastapi_blocking.analysis.endpoints import Endpoint
from mypy_fastapi_blocking.analysis.engine import Engine
from mypy_fastapi_blocking.analysis.group import Group
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.supplied import supplier_of
from mypy_fastapi_blocking.analysis.units import Unit
from mypy_fastapi_blocking.analysis.values import NONE, Inst, Tup, Value, members

ROUTES = ("route", "websocket", "dependency")
CALLBACK = Endpoint("callback", offloaded=False)


@dataclass(frozen=True, slots=True)
class Validation:
    """A model of another module in the signature of a route: reading it, or writing it, runs the callback `key`."""

    unit: Unit
    node: Context
    model: str
    key: str
    writes: bool


def validations(engine: Engine, group: Group, endpoints: dict[str, Endpoint]) -> list[Validation]:
    """Adds the callbacks in the group to the endpoints; those of other modules are returned."""
    foreign: list[Validation] = []
    mentioned: dict[str, tuple[str, ...]] = {}
    for key, endpoint in sorted(endpoints.items()):
        unit = group.units.get(key)
        if endpoint.kind not in ROUTES or unit is None or not isinstance(unit.node, FuncDef):
            continue
        for found in (
            *_of_models(engine, unit, unit.node, endpoint, mentioned),
            *_of_parameters(engine, unit, unit.node),
        ):
            if found.key in group.units:
                endpoints.setdefault(found.key, CALLBACK)
            else:
                foreign.append(found)
    return foreign


def _of_models(
    engine: Engine,
    unit: Unit,
    function: FuncDef,
    endpoint: Endpoint,
    mentioned: dict[str, tuple[str, ...]],
) -> Iterator[Validation]:
    for node, classes, directions in _signature(engine, unit, function, endpoint):
        found = [
            Validation(unit, node, model, callback.key, callback.writes)
            for model in models_in(engine.program, classes, mentioned)
            for callback in engine.callbacks_of(model)
            if callback.writes in directions and not callback.made
        ]
        if not (found and isinstance(node, Argument) and supplier_of(engine.program, engine.consulted, unit.tree, function, node)):
            yield from found  # what a dependency supplies is made in a thread, if that is a class or a plain function


def _of_parameters(engine: Engine, unit: Unit, function: FuncDef) -> Iterator[Validation]:
    """`async def route(name: Annotated[str, AfterValidator(f)])`."""
    arguments = {argument.variable.name: argument for argument in function.arguments}
    for name, key in parameter_callbacks(engine.program, unit.tree, function):
        yield Validation(unit, arguments[name], name, key, False)


def _signature(engine: Engine, unit: Unit, node: FuncDef, endpoint: Endpoint) -> Iterator[tuple[Context, list[str], tuple[bool, ...]]]:
    """The classes in what a route is given, which is read (False), and in what becomes of its result, which is written (True): those that
    its registration names, or else those that it is annotated to return, or else, where that says nothing, those that it returns.

    What an async route returns is also read into the classes that its registration names, on the loop; what a sync one does, in a thread
    (fastapi.routing.serialize_response). An instance of such a class, and so what an annotation promises, is taken as it is
    (pydantic's `revalidate_instances` is "never"). What dependencies and websockets return is neither read nor written.
    """
    typ = get_proper_type(node.type) if node.type is not None else None
    if isinstance(typ, CallableType):
        for argument, arg_type in zip(node.arguments, typ.arg_types, strict=True):
            yield argument, list(classes_in(arg_type)), (False,)
    if endpoint.kind != "route":
        return
    annotated = list(classes_in(typ.ret_type)) if isinstance(typ, CallableType) and endpoint.responses is not None else []
    returned = list(_returned(engine.returns(unit.key)))
    if endpoint.responses:
        is_read = unit.is_frame() and not _are_instances(engine.program, returned, endpoint.responses)
        yield node, list(endpoint.responses), (False, True) if is_read else (True,)
    elif any(engine.program.is_analysed(name.rpartition(".")[0]) for name in annotated):
        yield node, annotated, (True,)
    else:
        yield node, [name for name in returned if name], (True,)


def _returned(value: Value) -> Iterator[str]:
    """The classes of instances in a value, and in the containers of it; "" where that is not known."""
    for member in members(value):
        if isinstance(member, Inst):
            yield member.name
            for inner in member.args:
                yield from _returned(inner)
        elif isinstance(member, Tup):
            for inner in member.items:
                yield from _returned(inner)
        elif member != NONE:
            yield ""


def _are_instances(program: Program, returned: list[str], responses: tuple[str, ...]) -> bool:
    """Is all that is returned an instance of one of the classes, or a list of them?"""
    items = [name for name in returned if name != "builtins.list"]
    return bool(items) and all(any(program.is_subclass(name, response) for response in responses) for name in items)
