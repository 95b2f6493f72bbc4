"""The frames of a module (bodies that promise not to block), and what of theirs blocks: findings, as data.

Frames are the async functions, the functions marked `@nonblocking`, and the plain functions that a framework runs on the loop. Each answers
for itself. In the scope "handlers" only what a framework runs is a frame, and entering an async function counts like entering any other
(`Core.enters_async`), so that the entry point answers for all that it reaches.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from mypy.nodes import Context, FuncDef, LambdaExpr, MypyFile

from mypy_fastapi_blocking.analysis import syntax
from mypy_fastapi_blocking.analysis.body import Op
from mypy_fastapi_blocking.analysis.effects import Enter, Opened, Promised, Unresolved
from mypy_fastapi_blocking.analysis.endpoints import (
    NOT_ON_LOOP,
    Endpoint,
    annotated_in,
    as_others_register,
    endpoint_of,
    functions_in,
    registrations,
    run_by,
    with_made,
)
from mypy_fastapi_blocking.analysis.engine import Engine
from mypy_fastapi_blocking.analysis.group import Group
from mypy_fastapi_blocking.analysis.models import Validation
from mypy_fastapi_blocking.analysis.passed import Binding
from mypy_fastapi_blocking.analysis.solve import Expansion
from mypy_fastapi_blocking.analysis.summary import Chain
from mypy_fastapi_blocking.analysis.symbolic import without_parameters
from mypy_fastapi_blocking.analysis.units import Unit
from mypy_fastapi_blocking.analysis.values import ANYTHING, FUNCTIONS, Cls, Inst, Value, members
from mypy_fastapi_blocking.mounts.answers import NO_PATHS, Paths


@dataclass(frozen=True, slots=True, order=True)
class Hop:
    """A step of a chain. `line` is given for functions of the reader's own file only; `leaf`: the marked function."""

    name: str
    line: int = 0
    leaf: bool = False
    is_async: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One boundary. `op.text` is what the reader wrote; `hops` lead from there to the marked function.

    `foreign`: the frame stands in another module, and what is reported is the call that hands it to the framework. `registers`: where in its
    module (line and column) calls hand functions to frameworks.
    """

    unit: Unit
    op: Op
    kind: str
    hops: tuple[Hop, ...]
    instead: str = ""
    note: str = ""
    endpoint: Endpoint | None = None
    promise: bool = False
    awaits: bool = True
    foreign: str = ""
    registers: frozenset[tuple[int, int]] = frozenset()
    given: bool = False  # a callable that is not called here: it was promised not to block

    @property
    def name(self) -> str:
        """How people name the frame: methods with their class."""
        cls = self.unit.cls
        return self.foreign or (f"{cls.name}.{self.unit.name}" if cls is not None else self.unit.name)

    @property
    def is_async(self) -> bool:
        """Is the frame an async function (or a plain one that runs on the loop all the same)?"""
        return self.hops[0].is_async if self.foreign else self.unit.is_frame()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be found: start-up code as well (`lifespan`); only what entry points reach (`handlers`). `paths`: of routes, by module."""

    lifespan: bool = False
    handlers: bool = False
    paths: Mapping[str, Paths] = field(default_factory=dict)

    def frame(self, unit: Unit, endpoint: Endpoint | None) -> bool:
        """Does the unit run on the loop, as far as it is to be checked?"""
        if endpoint is None:
            return unit.is_frame() and not self.handlers
        return self.runs(endpoint) and (unit.is_frame() or endpoint.runs_plain(unit.kind()))

    def runs(self, endpoint: Endpoint) -> bool:
        """Is code of that kind to be checked?"""
        return endpoint.kind not in NOT_ON_LOOP and (self.lifespan or endpoint.kind != "lifespan")


def find(
    engine: Engine,
    group: Group,
    tree: MypyFile,
    endpoints: dict[str, Endpoint],
    wanted: Wanted,
    validated: list[Validation],
    passed: Mapping[str, list[Binding]],
) -> Iterator[Finding]:
    """The findings of a module, frame by frame, in the order of the source. `passed`: what async functions are given (passed.py)."""
    paths = wanted.paths.get(tree.fullname, NO_PATHS)
    places = _registering(group, tree)
    reported = frozenset(filter(partial(_is_reported, group, endpoints, wanted), endpoints)) if wanted.handlers else frozenset()
    for key, unit in sorted(group.in_module(tree), key=lambda item: (item[1].node.line, item[0])):
        endpoint = endpoints.get(key)
        if _promises(engine, unit):
            yield from _in_frame(engine, group, unit, endpoint, True, places)
        elif wanted.frame(unit, endpoint):
            themselves = reported | _registered(group, unit).intersection(endpoints) if wanted.handlers else frozenset()
            named = as_others_register(unit, endpoint, paths)
            yield from _in_frame(engine, group, unit, named, False, places, passed.get(key, ()), themselves)
        yield from _promised(engine, group, unit)
        yield from _handed_over(engine, group, unit, wanted)
        if wanted.handlers and unit.node is tree:
            yield from _annotated(engine, group, unit, wanted)
        yield from _validated(engine, group, [item for item in validated if item.unit is unit], endpoint)


def _is_reported(group: Group, endpoints: dict[str, Endpoint], wanted: Wanted, key: str) -> bool:
    """Is an entry point an async function of the group, which answers for itself?"""
    unit = group.units.get(key)
    return unit is not None and unit.is_frame() and wanted.frame(unit, endpoints[key])


def _promises(engine: Engine, unit: Unit) -> bool:
    if not isinstance(unit.node, FuncDef) or unit.kind() not in ("sync", "generator"):
        return False
    mark = engine.mark(unit.key)
    return mark is not None and not mark.blocking


def _registered(group: Group, unit: Unit) -> frozenset[str]:
    """The functions of the group that a function hands to a framework, made into generators or not: they answer for themselves."""
    found = registrations(group, unit.key)
    return frozenset(key for _, _, effect in found for key in functions_in(effect.func) if key in group.units)


def _registering(group: Group, tree: MypyFile) -> frozenset[tuple[int, int]]:
    """Where calls and decorators of the module itself, not a helper for them, hand functions to frameworks."""
    found = registrations(group, *(key for key, _ in group.in_module(tree)))
    return frozenset((op.node.line, op.node.column) for _, op, effect in found if not effect.by_helper)


def _in_frame(
    engine: Engine,
    group: Group,
    unit: Unit,
    endpoint: Endpoint | None,
    promise: bool,
    places: frozenset[tuple[int, int]],
    passed: Iterable[Binding] = (),
    themselves: frozenset[str] = frozenset(),
) -> Iterator[Finding]:
    expansion = Expansion(engine.machine, engine)
    binding = {**_default_callables(engine, unit), **captured(unit)}
    waits = isinstance(unit.node, (FuncDef, LambdaExpr)) and syntax.awaits(unit.node.body)
    for op in group.bodies[unit.key].ops:
        best = _reached(expansion, op, binding)
        if any(isinstance(effect, Opened) for effect in op.effects):
            for given in passed:
                for kind, chain in _reached(expansion, op, {**binding, **given}).items():
                    best.setdefault(kind, chain)
        for kind, chain in sorted(best.items()):
            if chain.path[0] in themselves:
                continue
            hops = tuple(_hops(engine, group, unit, chain, kind))
            yield Finding(unit, op, kind, hops, chain.instead, chain.note, endpoint, promise, waits, registers=places)
        if not best and Unresolved() in op.effects:
            yield Finding(unit, op, "unknown", (), endpoint=endpoint, promise=promise)


def _promised(engine: Engine, group: Group, unit: Unit) -> Iterator[Finding]:
    """Callables that block, where one is expected that does not."""
    expansion = Expansion(engine.machine, engine)
    for op in group.bodies[unit.key].ops:
        for effect in op.effects:
            if isinstance(effect, Promised):
                with engine.machine.recorded() as effects:
                    engine.machine.call(effect.value, ANYTHING)
                called = Op(op.node, "promise", op.text, tuple(effects))
                for kind, chain in sorted(_reached(expansion, called, {}).items()):
                    hops = tuple(_hops(engine, group, unit, chain, kind))
                    yield Finding(unit, called, kind, hops, chain.instead, chain.note, given=True)


def _reached(expansion: Expansion, op: Op, binding: dict[str, Value]) -> dict[str, Chain]:
    """The shortest chain to each kind of blocking that an operation reaches."""
    best: dict[str, Chain] = {}
    for reach in expansion.reaches(op, binding)[0]:
        best[reach.kind] = min(reach.chain, best.get(reach.kind, reach.chain))
    return best


def _handed_over(engine: Engine, group: Group, unit: Unit, wanted: Wanted) -> Iterator[Finding]:
    """Functions of modules outside of the group that are given to a framework here, and that nothing there shows to be frames."""
    for _, op, effect in registrations(group, unit.key):
        endpoint = endpoint_of(engine.program, effect, op.node, unit, wanted.paths)
        if wanted.runs(endpoint):
            for function in (key for value in members(effect.func) for key in run_by(engine, value, endpoint)):
                for key, _ in with_made(engine, function, endpoint):
                    yield from _of_foreign(engine, group, unit, op.node, key, endpoint, wanted)


def _annotated(engine: Engine, group: Group, unit: Unit, wanted: Wanted) -> Iterator[Finding]:
    """The same, given inside `Annotated`."""
    for call, key, endpoint in annotated_in(engine, unit.tree):
        node = Context(call.lineno, call.col_offset)
        node.end_line, node.end_column = call.end_lineno, call.end_col_offset
        yield from _of_foreign(engine, group, unit, node, key, endpoint, wanted)


def _of_foreign(engine: Engine, group: Group, unit: Unit, node: Context, key: str, endpoint: Endpoint, wanted: Wanted) -> Iterator[Finding]:
    is_async = (engine.kind(key) or "").startswith("async")
    if key not in group.units and (endpoint.runs_plain(engine.kind(key)) or (is_async and wanted.handlers)):
        entered = Op(node, "call", "", (Enter(key),))
        for kind, chain in sorted(_reached(Expansion(engine.machine, engine), entered, {}).items()):
            hops = tuple(_hops(engine, group, unit, chain, kind))
            yield Finding(unit, entered, kind, hops, "", chain.note, endpoint, foreign=display(key))


def _validated(engine: Engine, group: Group, validated: list[Validation], endpoint: Endpoint | None) -> Iterator[Finding]:
    """Callbacks of models that stand in other modules, in the signature of a route."""
    expansion = Expansion(engine.machine, engine)
    for item in validated:
        op = Op(item.node, "serialize" if item.writes else "validate", item.model.rpartition(".")[2], (Enter(item.key),))
        for kind, chain in sorted(_reached(expansion, op, {}).items()):
            hops = tuple(_hops(engine, group, item.unit, chain, kind))
            yield Finding(item.unit, op, kind, hops, "", chain.note, endpoint)


def captured(unit: Unit) -> dict[str, Value]:
    """What a frame's parameters and captured names are, as far as anyone but its callers knows."""
    found: dict[str, Value] = {name: without_parameters(value) for name, value in unit.closure}
    if unit.cls is not None:
        takes_class = isinstance(unit.node, FuncDef) and unit.node.is_class
        found["self"] = Cls(unit.cls.fullname, exact=False) if takes_class else Inst(unit.cls.fullname)
    return found


def _default_callables(engine: Engine, unit: Unit) -> dict[str, Value]:
    """Callables that a frame calls unless its callers give it others."""
    return {p.name: p.default for p in engine.parameters(unit.key) if isinstance(p.default, FUNCTIONS)}


def _hops(engine: Engine, group: Group, unit: Unit, chain: Chain, kind: str) -> Iterator[Hop]:
    """The whole chain: a summary holds its next hop only."""
    current: Chain | None = chain
    for _ in range(200):
        assert current is not None
        for position, name in enumerate(current.path, 1):
            target = group.units.get(name)
            line = target.node.line if target is not None and target.tree is unit.tree else 0
            leaf = current.leaf and position == len(current.path)
            yield Hop(display(name), line, leaf, not leaf and (engine.kind(name) or "").startswith("async"))
        if current.leaf:
            return
        summary = engine.summary(current.path[-1])
        current = summary.chain(kind) if summary is not None else None
        if current is None:
            return


def display(key: str) -> str:
    """A key as people name the function: without what only tells nested functions apart."""
    return ".".join(part.partition("#")[0].partition("@")[0].rstrip("'") for part in key.split(".") if part != "<locals>")
