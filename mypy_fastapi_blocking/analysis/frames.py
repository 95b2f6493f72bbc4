"""The frames of a module (bodies that promise not to block), and what of theirs blocks: findings, as data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mypy.nodes import Context, FuncDef, MypyFile

from mypy_fastapi_blocking.analysis import syntax
from mypy_fastapi_blocking.analysis.body import Op
from mypy_fastapi_blocking.analysis.effects import Register, Unresolved
from mypy_fastapi_blocking.analysis.engine import Engine, Group, ignored
from mypy_fastapi_blocking.analysis.solve import Expansion
from mypy_fastapi_blocking.analysis.summary import Chain
from mypy_fastapi_blocking.analysis.units import Unit
from mypy_fastapi_blocking.analysis.values import Func, Inst, Lit, Param, Tup, Value, children, members, rebuilt


@dataclass(frozen=True, slots=True)
class Endpoint:
    """How a framework runs a function. `offloaded`: were it a plain `def`, it would run in a thread."""

    kind: str
    method: str = ""
    path: str = ""
    offloaded: bool = True


@dataclass(frozen=True, slots=True)
class Hop:
    """A step of a chain. `line` is given for functions of the reader's own file only."""

    name: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """One boundary. `op.text` is what the reader wrote; `hops` lead from there to the marked function."""

    unit: Unit
    op: Op
    kind: str
    hops: tuple[Hop, ...]
    instead: str = ""
    note: str = ""
    endpoint: Endpoint | None = None
    promise: bool = False
    awaits: bool = True


def find(engine: Engine, group: Group, tree: MypyFile, endpoints: dict[str, Endpoint], with_lifespan: bool) -> Iterator[Finding]:
    """The findings of a module, frame by frame, in the order of the source."""
    for key in sorted(group.units, key=lambda key: (group.units[key].node.line, key)):
        unit = group.units[key]
        promise = _promises(engine, unit)
        if unit.tree is not tree or not (unit.is_frame() or promise):
            continue
        endpoint = endpoints.get(key)
        if endpoint is not None and endpoint.kind == "lifespan" and not with_lifespan:
            continue
        yield from _in_frame(engine, group, unit, endpoint, promise and not unit.is_frame())


def _promises(engine: Engine, unit: Unit) -> bool:
    if not isinstance(unit.node, FuncDef) or unit.kind() != "sync":
        return False
    mark = engine.mark(unit.key)
    return mark is not None and not mark.blocking


def _in_frame(engine: Engine, group: Group, unit: Unit, endpoint: Endpoint | None, promise: bool) -> Iterator[Finding]:
    expansion = Expansion(engine.machine, engine)
    binding = _captured(unit)
    assert isinstance(unit.node, FuncDef)
    waits = syntax.awaits(unit.node.body)
    for op in group.bodies[unit.key].ops:
        reaches, _ = expansion.reaches(op, binding)
        best: dict[str, Chain] = {}
        for reach in reaches:
            best[reach.kind] = min(reach.chain, best.get(reach.kind, reach.chain))
        for kind, chain in sorted(best.items()):
            hops = tuple(_hops(engine, group, unit, chain, kind))
            yield Finding(unit, op, kind, hops, chain.instead, chain.note, endpoint, promise, waits)
        if not best and Unresolved() in op.effects:
            yield Finding(unit, op, "unknown", (), endpoint=endpoint, promise=promise)


def _captured(unit: Unit) -> dict[str, Value]:
    """What a frame's parameters and captured names are, as far as anyone but its callers knows."""
    found: dict[str, Value] = {}
    for name, value in unit.closure:
        found[name] = _declared(value)  # type: ignore[arg-type]
    if unit.cls is not None:
        found["self"] = Inst(unit.cls.fullname)
    return found


def _declared(value: Value) -> Value:
    return _declared(value.declared) if isinstance(value, Param) else rebuilt(value, _declared)


def _hops(engine: Engine, group: Group, unit: Unit, chain: Chain, kind: str) -> Iterator[Hop]:
    """The whole chain: a summary holds its next hop only."""
    current: Chain | None = chain
    for _ in range(200):
        assert current is not None
        for name in current.path:
            target = group.units.get(name)
            line = target.node.line if target is not None and target.tree is unit.tree else 0
            yield Hop(display(name), line)
        if current.leaf:
            return
        summary = engine.summary(current.path[-1])
        current = summary.chain(kind) if summary is not None else None
        if current is None:
            return


def display(key: str) -> str:
    """A key as people name the function: without what only tells nested functions apart."""
    return key.replace(".<locals>", "").replace("@setter", "").rstrip("'").partition("#")[0] if "#" in key or "<" in key or "@" in key else key


def endpoints_of(group: Group) -> dict[str, Endpoint]:
    """The functions that the group registers with a framework."""
    found: dict[str, Endpoint] = {}
    for key in sorted(group.bodies):
        for op in group.bodies[key].ops:
            for effect in op.effects:
                if isinstance(effect, Register):
                    for name in _functions(effect.func):
                        found.setdefault(name, _endpoint(effect))
    return found


def _functions(value: Value) -> Iterator[str]:
    """The functions in a value, wrapped ones included."""
    if isinstance(value, Func):
        yield value.name
    key = getattr(value, "key", None)
    if key is not None:
        yield key
    for inner in children(value):
        yield from _functions(inner)


def _endpoint(effect: Register) -> Endpoint:
    mark = effect.endpoint
    given = dict(effect.given)
    path = _text(given.get(mark.path or ""))
    receiver = effect.receiver.declared if isinstance(effect.receiver, Param) else effect.receiver
    if mark.prefix is not None and isinstance(receiver, Inst):
        path = _text(dict(receiver.fields).get(mark.prefix)) + path
    method = mark.method or "".join(_methods(given.get(mark.methods or "")))
    if not method and mark.kind == "route" and path:
        method = "GET"
    return Endpoint(mark.kind, method, path, mark.offloaded)


def _text(value: Value | None) -> str:
    return value.value if isinstance(value, Lit) and isinstance(value.value, str) else ""


def _methods(value: Value | None) -> Iterator[str]:
    items: tuple[Value, ...] = ()
    if isinstance(value, Inst) and value.args:
        items = members(value.args[0])
    elif isinstance(value, Tup):
        items = value.items
    names = sorted(item.value.upper() for item in items if isinstance(item, Lit) and isinstance(item.value, str))
    yield ", ".join(names)


__all__ = ["Context", "Endpoint", "Finding", "Hop", "display", "endpoints_of", "find", "ignored"]
