"""What frameworks run on the loop when they read a request or write a response: the callbacks of the models in a route's signature.

Nothing says that a model is for requests but the signature of a route, so it is there that a model's callbacks (callbacks.py), and those of
the models in it, become code of the event loop.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mypy.nodes import Context, FuncDef
from mypy.types import CallableType, get_proper_type

from mypy_fastapi_blocking.analysis.callbacks import Callbacks, classes_in, models_in
from mypy_fastapi_blocking.analysis.earlier import Callback
from mypy_fastapi_blocking.analysis.endpoints import Endpoint
from mypy_fastapi_blocking.analysis.engine import Engine
from mypy_fastapi_blocking.analysis.group import Group
from mypy_fastapi_blocking.analysis.units import Unit

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


def validations(engine: Engine, group: Group, endpoints: dict[str, Endpoint], callbacks: Callbacks) -> list[Validation]:
    """Adds the callbacks in the group to the endpoints; those of other modules are returned."""
    foreign: list[Validation] = []
    mentioned: dict[str, tuple[str, ...]] = {}
    for key, endpoint in sorted(endpoints.items()):
        unit = group.units.get(key)
        if endpoint.kind not in ROUTES or unit is None or not isinstance(unit.node, FuncDef):
            continue
        for node, classes, directions in _signature(unit, unit.node, endpoint):
            for model in models_in(engine.program, classes, mentioned):
                for callback in callbacks.get(model, ()) or _recorded(engine, model, group):
                    if callback.writes not in directions:
                        continue
                    if callback.key in group.units:
                        endpoints.setdefault(callback.key, CALLBACK)
                    else:
                        foreign.append(Validation(unit, node, model, callback.key, callback.writes))
    return foreign


def _signature(unit: Unit, node: FuncDef, endpoint: Endpoint) -> Iterator[tuple[Context, list[str], tuple[bool, ...]]]:
    """The classes in what a route is given, which is read (False), and in what becomes of its result, which is written (True): those that
    its registration names, or else those that it returns. What an async route returns is validated on the loop too; what a sync one does,
    in a thread (fastapi.routing.serialize_response).
    """
    typ = get_proper_type(node.type) if node.type is not None else None
    if isinstance(typ, CallableType):
        for argument, arg_type in zip(node.arguments, typ.arg_types, strict=True):
            yield argument, list(classes_in(arg_type)), (False,)
    directions = (False, True) if unit.is_frame() else (True,)
    if endpoint.responses:
        yield node, list(endpoint.responses), directions
    elif isinstance(typ, CallableType):
        yield node, list(classes_in(typ.ret_type)), directions


def _recorded(engine: Engine, model: str, group: Group) -> list[Callback]:
    module = engine.program.module_of(model)
    if module is None or module in group.indexes:
        return []
    engine.consulted.add(module)
    return engine.program.records.callbacks(module).get(model, [])
