"""From bodies to summaries: the least fixpoint of "reaches something that blocks" over recursion and import cycles.

Each unit's operations are expanded into what they reach: marks, functions with summaries, and calls that only the caller can decide. The
shortest chain to each kind of blocking is kept (ties broken by name), so that no order of anything shows in the result.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from mypy_fastapi_blocking.analysis.effects import Effect, Enter, Leaf, Opened
from mypy_fastapi_blocking.analysis.summary import Chain, Guarded, Open, Summary
from mypy_fastapi_blocking.analysis.values import Arg, Inst, Lit, Param, Value, limited

Guards: TypeAlias = tuple[tuple[str, bool], ...]
MAX_EXPANSION = 10  # helpers that call what they are given, nested this deep in one operation
MAX_OPENS = 60  # a summary with more is cut: nobody writes such a function


@dataclass(frozen=True, slots=True)
class Reach:
    """One way in which an operation blocks."""

    kind: str
    chain: Chain
    guards: Guards = ()
    soft: bool = False


class Operation(Protocol):
    """An operation with its effects (body.Op)."""

    @property
    def effects(self) -> tuple[Effect, ...]:
        """What it does."""

    @property
    def guards(self) -> Guards:
        """The parameters that must be true (or false) for it to happen."""


class Performer(Protocol):
    """Evaluates what a summary left open, once its parameters are known (machine.Machine)."""

    def effects_of(self, open_: Open, binding: dict[str, Value], decided: bool) -> list[Effect]:
        """Its effects. `decided`: the class of `self` is known exactly."""


class Summaries(Protocol):
    """What is known of units so far, as the expansion of an operation asks for it."""

    def summary(self, key: str) -> Summary | None:
        """The summary of a unit, None where there is nothing to know."""


class Expansion:
    """Expands operations with what is known of the functions they enter."""

    def __init__(self, performer: Performer, summaries: Summaries) -> None:
        self._performer = performer
        self._summaries = summaries
        self.visited: set[str] = set()  # the keys that the last expansion asked for

    def reaches(self, op: Operation, binding: dict[str, Value] | None = None) -> tuple[list[Reach], list[Open]]:
        """All ways in which an operation blocks, and what it leaves to the caller. `binding` says what captured names are."""
        reaches: list[Reach] = []
        opens: list[Open] = []
        for effect in op.effects:
            self._expand(effect, (), op.guards, 0, set(), reaches, opens, binding)
        return reaches, opens

    def _expand(
        self,
        effect: Effect,
        via: tuple[str, ...],
        guards: Guards,
        depth: int,
        seen: set[object],
        reaches: list[Reach],
        opens: list[Open],
        binding: dict[str, Value] | None,
    ) -> None:
        if isinstance(effect, Leaf):
            mark = effect.mark
            chain = Chain(len(via) + 1, (*via, effect.name), True, mark.instead or "", mark.note or "")
            reaches.append(Reach(mark.kind or "call", chain, guards))
        elif isinstance(effect, Opened):
            self._open(effect.open, via, guards, depth, seen, reaches, opens, binding)
        elif isinstance(effect, Enter) and depth < MAX_EXPANSION and (effect, via[-1:]) not in seen:
            seen.add((effect, via[-1:]))
            self._enter(effect, via, guards, depth, seen, reaches, opens, binding)

    def _open(
        self,
        open_: Open,
        via: tuple[str, ...],
        guards: Guards,
        depth: int,
        seen: set[object],
        reaches: list[Reach],
        opens: list[Open],
        binding: dict[str, Value] | None,
    ) -> None:
        if binding is not None:
            for effect in self._performer.effects_of(open_, binding, False):
                if not isinstance(effect, Opened):
                    self._expand(effect, (*via, *open_.via), guards, depth + 1, seen, reaches, opens, None)
        opens.append(Open(open_.func, open_.args, open_.how, (*guards, *open_.guards), (*via, *open_.via)))

    def _enter(
        self,
        effect: Enter,
        via: tuple[str, ...],
        guards: Guards,
        depth: int,
        seen: set[object],
        reaches: list[Reach],
        opens: list[Open],
        outer: dict[str, Value] | None,
    ) -> None:
        self.visited.add(effect.key)
        summary = self._summaries.summary(effect.key)
        if summary is None:
            return
        inner = (*via, effect.key)
        binding = dict(effect.binding)
        receiver = binding.get("self")
        decided_class = isinstance(receiver, Inst) and receiver.exact and depth < MAX_EXPANSION - 2
        for kind in {**summary.blocks, **summary.soft}:
            chain = summary.blocks.get(kind) if decided_class else summary.chain(kind)
            if chain is not None:
                soft = effect.soft or (kind not in summary.blocks and isinstance(receiver, Param))
                reaches.append(Reach(kind, _extended(inner, chain, effect.key), guards, soft))
        for guarded in summary.guarded:
            left = decided(guarded.guards, binding)
            if left is not None:
                reaches.append(Reach(guarded.kind, _prefixed(inner, guarded.chain), (*guards, *left)))
        for open_ in summary.opens:
            left = decided(open_.guards, binding)
            if left is None:
                continue
            for found in self._performer.effects_of(open_, binding, decided_class):
                self._expand(found, (*inner, *open_.via), (*guards, *left), depth + 1, seen, reaches, opens, outer)


def _extended(via: tuple[str, ...], chain: Chain, key: str) -> Chain:
    """A chain that goes on in the summary of `key`, the last name of `via`."""
    return Chain(len(via) + chain.length, via, False, chain.instead, chain.note)


def _prefixed(via: tuple[str, ...], chain: Chain) -> Chain:
    return Chain(len(via) + chain.length, (*via, *chain.path), chain.leaf, chain.instead, chain.note)


def decided(guards: Guards, binding: dict[str, Value]) -> Guards | None:
    """What is left of guards in a call: None if a literal argument excludes it, the caller's own guards if it passes a parameter on."""
    left: list[tuple[str, bool]] = []
    for name, wanted in guards:
        value = binding.get(name)
        if isinstance(value, Lit):
            if bool(value.value) != wanted:
                return None
        elif isinstance(value, Param) and value.name != "self":
            left.append((value.name, wanted))
    return tuple(left)


def summarise(reaches: Iterable[Reach], opens: Iterable[Open]) -> Summary:
    """The part of a summary that says what is reached."""
    summary = Summary()
    guarded: dict[tuple[str, Guards], Chain] = {}
    for reach in reaches:
        chain = Chain(reach.chain.length, reach.chain.path, reach.chain.leaf, reach.chain.instead, reach.chain.note)
        if reach.guards:
            key = (reach.kind, tuple(sorted(set(reach.guards))))
            guarded[key] = min(chain, guarded.get(key, chain))
        elif reach.soft:
            summary.soft[reach.kind] = min(chain, summary.soft.get(reach.kind, chain))
        else:
            summary.blocks[reach.kind] = min(chain, summary.blocks.get(reach.kind, chain))
    summary.guarded = tuple(
        Guarded(kind, guards, chain)
        for (kind, guards), chain in sorted(guarded.items())
        if not _consistent_duplicate(kind, guards, summary)
    )
    summary.opens = tuple(_distinct(opens))
    return summary


def _consistent_duplicate(kind: str, guards: Guards, summary: Summary) -> bool:
    """Blocking that happens anyway, or under guards that exclude one another, needs no note."""
    return kind in summary.blocks or any((name, not wanted) in guards for name, wanted in guards)


def _distinct(opens: Iterable[Open]) -> Iterator[Open]:
    seen: dict[tuple[Value, tuple[Arg, ...], str, Guards], Open] = {}
    for open_ in opens:
        key = (limited(open_.func), open_.args, open_.how, open_.guards)
        if key not in seen or (len(open_.via), open_.via) < (len(seen[key].via), seen[key].via):
            seen[key] = open_
    yield from sorted(seen.values(), key=repr)[:MAX_OPENS]
