"""From bodies to summaries: the least fixpoint of "reaches something that blocks" over recursion and import cycles.

Each unit's operations are expanded into what they reach: marks, functions with summaries, and calls that only the caller can decide. The
shortest chain to each kind of blocking is kept (ties broken by name), so that no order of anything shows in the result.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Protocol

from mypy_fastapi_blocking.analysis.effects import Dispatched, Effect, Enter, Leaf, Opened, Passed, Register
from mypy_fastapi_blocking.analysis.elsewhere import is_elsewhere, of_object
from mypy_fastapi_blocking.analysis.guards import Given, Guards, decided, joined, ordered
from mypy_fastapi_blocking.analysis.limits import limited
from mypy_fastapi_blocking.analysis.summary import Abstract, Chain, Guarded, Open, Summary, runs_given
from mypy_fastapi_blocking.analysis.symbolic import declared_of, is_symbolic, mentions_param, root_name, rooted, steps_from_parameter
from mypy_fastapi_blocking.analysis.values import ANYTHING, FUNCTIONS, UNKNOWN, Arg, Inst, Param, Value, members

MAX_EXPANSION = 10  # helpers that call what they are given, nested this deep in one operation
MAX_VARIANTS = 3  # something that is called in more ways is called with anything
MAX_STEPS = 5  # `x.a.b().c` is four steps away from the parameter
MAX_ENTERED = 150  # an operation that enters more functions is not followed further
MAX_VIA = 6  # how far an abstract method is from where its implementation is seen
MAX_CONDITIONS = 4  # what happens under more different conditions is taken to happen anyway
MAX_AGAIN = 2  # what a function would leave open by way of itself again and again has no other reason than that it did so before
MAX_OPENS = 60  # a summary with more is cut: nobody writes such a function


@dataclass(frozen=True, slots=True)
class Reach:
    """One way in which an operation blocks."""

    kind: str
    chain: Chain
    guards: Guards = ()
    soft: str = ""  # unless the class of that parameter overrides it


class Operation(Protocol):
    """An operation with its effects (body.Op)."""

    @property
    def effects(self) -> tuple[Effect, ...]:
        """What it does."""

    @property
    def guards(self) -> Guards:
        """The parameters that must be true (or false) for it to happen."""


class Performer(Given, Protocol):
    """Evaluates what a summary left open, once its parameters are known (machine.Machine)."""

    def effects_of(self, open_: Open, binding: dict[str, Value], decided: bool) -> list[Effect]:
        """Its effects. `decided`: what the class of its parameter overrides counts, and nothing else."""

    def decides(self, receiver: Value | None, key: str, opens: Iterable[Open]) -> bool:
        """Does the class of a parameter make other methods run than the summary of `key` counts?"""

    def own_method(self, receiver: Inst, open_: Open) -> str:
        """The method that a summary leaves to the class of its receiver, of that one."""

    def value_of(self, value: Value, binding: dict[str, Value]) -> Value:
        """What a symbolic value is in a call."""

    def is_told(self, root: str) -> bool:
        """Does this module see anything that others put where the parameter of that name stands for?"""

    def unseen(self, cls: str, method: str, key: str) -> list[Effect]:
        """Implementations of an abstract method that are entered, but that the module of the function `key` did not see."""


class Summaries(Protocol):
    """What is known of units so far, as the expansion of an operation asks for it."""

    def summary(self, key: str) -> Summary | None:
        """The summary of a unit, None where there is nothing to know."""

    def is_own(self, key: str) -> bool:
        """Is it a unit of the group?"""


class Expansion:
    """Expands operations with what is known of the functions they enter."""

    def __init__(self, performer: Performer, summaries: Summaries) -> None:
        self._performer = performer
        self._summaries = summaries
        self.visited: set[str] = set()  # the keys that expansions asked for
        self.dispatched: list[Abstract] = []  # the abstract methods that the last operation called
        self.registered: list[Register] = []  # the functions that it hands to a framework

    def reaches(self, op: Operation, binding: dict[str, Value] | None = None) -> tuple[list[Reach], list[Open]]:
        """All ways in which an operation blocks, and what it leaves to the caller. `binding` says what captured names are."""
        walk = _Walk(self._performer, self._summaries, self.visited, binding)
        if decided(op.guards, binding or {}, self._performer) is None:
            return [], []
        walk.pending.extend(_Step(effect, (), op.guards, 0) for effect in op.effects)
        walk.run()
        self.dispatched, self.registered = walk.dispatched, walk.registered
        return walk.reaches, walk.opens


@dataclass(frozen=True, slots=True)
class _Step:
    """An effect on the way, and how it was come to."""

    effect: Effect
    via: tuple[str, ...]
    guards: Guards
    depth: int


@dataclass(slots=True)
class _Walk:
    """The expansion of one operation: a work list, nearest first."""

    performer: Performer
    summaries: Summaries
    visited: set[str]
    binding: dict[str, Value] | None
    reaches: list[Reach] = field(default_factory=list)
    opens: list[Open] = field(default_factory=list)
    dispatched: list[Abstract] = field(default_factory=list)
    registered: list[Register] = field(default_factory=list)
    pending: deque[_Step] = field(default_factory=deque)
    seen: set[object] = field(default_factory=set)

    def run(self) -> None:
        """Until nothing is pending."""
        while self.pending:
            step = self.pending.popleft()
            effect = step.effect
            if isinstance(effect, Leaf):
                mark = effect.mark
                chain = Chain(len(step.via) + 1, (*step.via, effect.name), True, mark.instead or "", mark.note or "")
                self.reaches.append(Reach(mark.kind or "call", chain, step.guards, effect.soft))
            elif isinstance(effect, Opened):
                self._leave_open(effect.open, step)
            elif isinstance(effect, Register):
                self.registered.append(effect)
            elif isinstance(effect, Passed):
                self._pass(effect, step)
            elif isinstance(effect, Dispatched):
                self.dispatched.append(Abstract(effect.cls, effect.method, step.guards, step.via, effect.of))
            elif isinstance(effect, Enter) and (effect, step.via[-1:]) not in self.seen:
                self.seen.add((effect, step.via[-1:]))
                self._enter(effect, step)

    def _leave_open(self, open_: Open, step: _Step) -> None:
        """What only the caller can decide; in a frame, what is captured decides it as well."""
        if self.binding is not None and step.depth < MAX_EXPANSION:
            for found in self.performer.effects_of(open_, self.binding, False):
                if not isinstance(found, Opened):
                    self.pending.append(_Step(found, (*step.via, *open_.via), step.guards, step.depth + 1))
        self.opens.append(Open(open_.func, open_.args, open_.how, joined(step.guards, open_.guards), (*step.via, *open_.via)))

    def _enter(self, effect: Enter, step: _Step) -> None:
        self.visited.add(effect.key)
        summary = self.summaries.summary(effect.key)
        if summary is None:
            return
        binding = dict(effect.binding)
        goes_on = step.depth < MAX_EXPANSION and len(self.seen) < MAX_ENTERED
        decided_by = self._deciding(effect.key, binding, summary) if goes_on else set()
        via = (*step.via, effect.key)
        for kind, chain in summary.blocks.items():
            self.reaches.append(Reach(kind, _extended(via, chain), step.guards, effect.soft))
        for name in summary.soft.keys() - decided_by:
            for kind, chain in summary.soft[name].items():
                self.reaches.append(Reach(kind, _extended(via, chain), step.guards, effect.soft or root_name(binding.get(name))))
        for guarded in summary.guarded:
            left = decided(guarded.guards, binding, self.performer)
            if left is not None and guarded.soft not in decided_by:
                soft = effect.soft or (root_name(binding.get(guarded.soft)) if guarded.soft else "")
                self.reaches.append(Reach(guarded.kind, _prefixed(via, guarded.chain), joined(step.guards, left), soft))
        for abstract in summary.dispatched:
            self._dispatch(abstract, binding, via, step)
        if goes_on:
            for open_ in summary.opens:
                self._perform(open_, binding, decided_by, via, step, effect.soft)

    def _pass(self, effect: Passed, step: _Step) -> None:
        """An async function answers for itself, but for what it is given: of that, one of another module cannot know. One of the group can
        (passed.py), but for what is for callers further up to say."""
        is_own = self.summaries.is_own(effect.key)
        if is_own and self.binding is not None:
            return
        self.visited.add(effect.key)
        summary, via = self.summaries.summary(effect.key), (*step.via, effect.key)
        binding = dict(effect.binding)
        for open_ in summary.opens if summary is not None and step.depth < MAX_EXPANSION else ():
            of = of_object(open_.func, effect.key.rpartition(".")[0], Param("self")) if "self" in binding else open_.func
            if runs_given(open_) and (not is_own or is_symbolic(binding.get(root_name(of), UNKNOWN))):
                self._perform(replace(open_, func=of), binding, set(), via, step)

    def _deciding(self, key: str, binding: dict[str, Value], summary: Summary) -> set[str]:
        """The parameters that are given something of a class that makes other methods run than the summary counts."""
        opens: dict[str, list[Open]] = {}
        for open_ in summary.opens:
            if open_.how == "call" or open_.is_counted:
                opens.setdefault(root_name(open_.func), []).append(open_)
        return {name for name, found in opens.items() if self._is_deciding(binding.get(name), key, found)}

    def _is_deciding(self, receiver: Value | None, key: str, opens: list[Open]) -> bool:
        """That, or does the receiver have options on which it depends what its methods do?"""
        if self.performer.decides(receiver, key, opens):
            return True
        if not isinstance(receiver, Inst) or not receiver.exact or not receiver.fields:
            return False
        own = {self.performer.own_method(receiver, open_) for open_ in opens if open_.is_counted}
        self.visited |= own
        return any((summary := self.summaries.summary(name)) is not None and summary.guarded for name in own)

    def _dispatch(self, abstract: Abstract, binding: dict[str, Value], via: tuple[str, ...], step: _Step) -> None:
        """An abstract method was called there: the implementations that this module sees, and the other did not."""
        left = decided(abstract.guards, binding, self.performer)
        if left is None or len(via) + len(abstract.via) > MAX_VIA:
            return
        guards, way = joined(step.guards, left), (*via, *abstract.via)
        given = self.performer.value_of(abstract.of, binding) if abstract.of is not None else UNKNOWN
        objects = [m for m in map(declared_of, members(given)) if not (isinstance(m, Inst) and m.name.startswith("builtins."))]
        if objects and all(isinstance(m, FUNCTIONS) or (isinstance(m, Inst) and m.exact) for m in objects):
            return  # its class decides, or it is a function for a callable protocol
        known = objects[0] if len(objects) == 1 else UNKNOWN
        cls = known.name if isinstance(known, Inst) else abstract.cls
        self.dispatched.append(Abstract(cls, abstract.method, guards, way, given if is_symbolic(given) else None))
        for effect in self.performer.unseen(cls, abstract.method, via[-1]):
            self.pending.append(_Step(effect, way, guards, step.depth + 1))

    def _perform(
        self, open_: Open, binding: dict[str, Value], decided_by: set[str], via: tuple[str, ...], step: _Step, soft: str = ""
    ) -> None:
        """What the summary left open, with what this call passes."""
        left = decided(open_.guards, binding, self.performer)
        if left is None or open_.via.count(via[-1]) >= MAX_AGAIN:
            return
        root = root_name(open_.func)
        receiver = binding.get(root)
        guards, way = joined(step.guards, left), (*via, *open_.via)
        args = ANYTHING if any(mentions_param(arg.value) for arg in open_.args) else open_.args
        if is_elsewhere(root):
            if len(way) > MAX_VIA:
                return
            if not self.performer.is_told(root):
                self.opens.append(Open(open_.func, args, open_.how, guards, way))
                return
        elif open_.is_counted and root not in decided_by and receiver is not None and is_symbolic(receiver):
            # The same object: what its class may override stays open, and what it does unless it does so has been counted as soft.
            self.opens.append(Open(limited(rooted(open_.func, receiver)), args, open_.how, guards, way))
            return
        for found in self.performer.effects_of(open_, binding, root in decided_by):
            self.pending.append(_Step(_softened(found, soft), way, guards, step.depth + 1))


def _softened(effect: Effect, soft: str) -> Effect:
    """What an effect is on a way that the class of a parameter may turn into another one."""
    if isinstance(effect, (Enter, Leaf)) and soft and not effect.soft:
        return replace(effect, soft=soft)
    return effect


def _extended(via: tuple[str, ...], chain: Chain) -> Chain:
    """A chain that goes on in the summary of the last name of `via`."""
    return Chain(len(via) + chain.length, via, False, chain.instead, chain.note)


def _prefixed(via: tuple[str, ...], chain: Chain) -> Chain:
    return Chain(len(via) + chain.length, (*via, *chain.path), chain.leaf, chain.instead, chain.note)


def summarise(reaches: Iterable[Reach], opens: Iterable[Open], dispatched: Iterable[Abstract] = ()) -> Summary:
    """The part of a summary that says what is reached."""
    summary = Summary()
    conditional: dict[tuple[str, str], dict[Guards, Chain]] = {}
    for reach in reaches:
        if reach.guards:
            ways = conditional.setdefault((reach.kind, reach.soft), {})
            guards = ordered(reach.guards)
            ways[guards] = min(reach.chain, ways.get(guards, reach.chain))
        else:
            _add_way(summary, reach.kind, reach.soft, reach.chain)
    for (kind, soft), ways in sorted(conditional.items()):
        if len(ways) > MAX_CONDITIONS:
            _add_way(summary, kind, soft, min(ways.values()))
    summary.guarded = tuple(
        Guarded(kind, guards, ways[guards], soft)
        for (kind, soft), ways in sorted(conditional.items())
        if len(ways) <= MAX_CONDITIONS
        for guards in sorted(ways, key=repr)
        if not _consistent_duplicate(kind, guards, summary)
    )
    summary.opens = tuple(_distinct(opens))
    summary.dispatched = tuple(_nearest(dispatched))
    return summary


def _add_way(summary: Summary, kind: str, soft: str, chain: Chain) -> None:
    chains = summary.soft.setdefault(soft, {}) if soft else summary.blocks
    chains[kind] = min(chain, chains.get(kind, chain))


def _nearest(dispatched: Iterable[Abstract]) -> list[Abstract]:
    """Of the calls of each abstract method, the one under the fewest conditions, on the shortest way."""
    found: dict[tuple[str, str], Abstract] = {}
    for abstract in dispatched:
        key = (abstract.cls, abstract.method)
        if key not in found or _is_nearer(abstract, found[key]):
            found[key] = abstract
    return [found[key] for key in sorted(found)][:MAX_OPENS]


def _is_nearer(one: Abstract, other: Abstract) -> bool:
    near, far = ((len(a.guards), len(a.via), a.via) for a in (one, other))
    return near < far or (near == far and one.guards != other.guards and repr(one.guards) < repr(other.guards))


def _consistent_duplicate(kind: str, guards: Guards, summary: Summary) -> bool:
    """Blocking that happens anyway, or under guards that exclude one another, needs no note."""
    return kind in summary.blocks or any(guard.negated() in guards for guard in guards)


def _distinct(opens: Iterable[Open]) -> Iterator[Open]:
    """What is left to the caller, once each. What is called in too many ways is called with anything, and long ways are cut: in recursion
    both would grow without end."""
    by_target: dict[tuple[Value, str, Guards], dict[tuple[Arg, ...], Open]] = {}
    for open_ in _under_conditions([open_ for open_ in opens if steps_from_parameter(open_.func) <= MAX_STEPS]):
        variants = by_target.setdefault((open_.func, open_.how, open_.guards), {})
        known = variants.get(open_.args)
        if known is None or (len(open_.via), open_.via) < (len(known.via), known.via):
            variants[open_.args] = open_
    found = [open_ for target, variants in by_target.items() for open_ in _collapsed(target, variants)]
    yield from found if len(found) <= MAX_OPENS else sorted(found, key=repr)[:MAX_OPENS]


def _under_conditions(opens: list[Open]) -> Iterator[Open]:
    """The same, where what happens under many conditions is taken to happen anyway."""
    conditions: dict[tuple[Value, str], set[Guards]] = {}
    for open_ in opens:
        conditions.setdefault((open_.func, open_.how), set()).add(ordered(open_.guards))
    for open_ in opens:
        guards = ordered(open_.guards) if len(conditions[open_.func, open_.how]) <= MAX_CONDITIONS else ()
        yield open_ if open_.guards == guards else replace(open_, guards=guards)


def _collapsed(target: tuple[Value, str, Guards], variants: dict[tuple[Arg, ...], Open]) -> Iterable[Open]:
    if len(variants) <= MAX_VARIANTS and ANYTHING not in variants:
        return variants.values()
    func, how, guards = target
    via = min((open_.via for open_ in variants.values()), key=lambda via: (len(via), via))
    return (Open(func, ANYTHING if how == "call" or next(iter(variants.values())).is_counted else next(iter(variants)), how, guards, via),)
