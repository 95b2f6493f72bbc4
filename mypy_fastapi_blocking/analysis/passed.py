"""What async functions are given: by the calls, decorators and registrations of their own import cycle.

An async function answers for itself, so what it does with what it is given (`async def retry(fn): fn()`) belongs at its own line. Callers in
other modules cannot be seen from there; those of its own module (and cycle) can: here is what they pass, where that says more than the
annotations do. What an async function passes on of what it was given itself is followed as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mypy_fastapi_blocking.analysis.effects import Passed, Register
from mypy_fastapi_blocking.analysis.group import Group
from mypy_fastapi_blocking.analysis.symbolic import mentions_param
from mypy_fastapi_blocking.analysis.values import Func, Inst, Local, Value, members, says_what_runs

MAX_WAYS = 8  # nobody reads a function that is given more different things
Binding = dict[str, Value]
Substitute = Callable[[Value, Binding], Value]


def passed_in(group: Group, decorated: Callable[[str], Value | None], substitute: Substitute) -> dict[str, list[Binding]]:
    """By key: the different bindings of parameters and captured names of an async function."""
    found: dict[str, list[Binding]] = {}
    waiting: dict[str, list[tuple[str, Binding]]] = {}
    for key in sorted(group.bodies):
        for target, binding in _of_body(group, key, decorated):
            known = {name: value for name, value in binding.items() if not mentions_param(value)}
            if len(known) < len(binding):
                waiting.setdefault(key, []).append((target, binding))
            if target in group.units:
                _add(found, target, known)
    pending = [key for key in waiting if key in found]
    rounds = 0
    while pending and rounds < 1000:
        key, rounds = pending.pop(), rounds + 1
        for target, binding in waiting[key]:
            for given in list(found[key]):
                told = {name: substitute(value, given) for name, value in binding.items()}
                if target in group.units and _add(found, target, told) and target in waiting:
                    pending.append(target)
    return found


def _of_body(group: Group, key: str, decorated: Callable[[str], Value | None]) -> Iterator[tuple[str, Binding]]:
    for op in group.bodies[key].ops:
        for effect in op.effects:
            if isinstance(effect, Passed):
                yield effect.key, dict(effect.binding)
            elif isinstance(effect, Register):
                yield from _closures(effect.func)
                yield from _bound(effect.func)
    unit = group.units[key]
    if unit.decorator is not None and unit.decorator.decorators:
        yield from _closures(decorated(key))


def _closures(value: Value | None) -> Iterator[tuple[str, Binding]]:
    """The nested functions in a value, with what they captured."""
    for member in members(value) if value is not None else ():
        if isinstance(member, Local) and member.captures:
            yield member.key, dict(member.captures)


def _bound(value: Value) -> Iterator[tuple[str, Binding]]:
    """The methods in a value, with the objects that they are bound to."""
    for member in members(value):
        if isinstance(member, Func) and isinstance(member.receiver, Inst):
            yield member.name, {"self": member.receiver}


def _add(found: dict[str, list[Binding]], key: str, binding: Binding) -> bool:
    known = found.setdefault(key, [])
    telling = {name: value for name, value in binding.items() if says_what_runs(value)}
    if not telling or telling in known or len(known) >= MAX_WAYS:
        return False
    known.append(telling)
    return True
