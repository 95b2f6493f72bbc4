"""Summaries of a group: the work list over recursion and import cycles."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from mypy.nodes import MypyFile

from mypy_fastapi_blocking.analysis.effects import Enter, Register
from mypy_fastapi_blocking.analysis.group import ignored
from mypy_fastapi_blocking.analysis.known import Known
from mypy_fastapi_blocking.analysis.solve import Expansion, Reach, summarise
from mypy_fastapi_blocking.analysis.summary import Abstract, Open, Summary

MAX_ROUNDS = 60  # how often a unit is summarised before it must have settled
MAX_CHANGES = 12  # after so many rounds, what it leaves to its callers is what it was before: around a circle that may come and go for ever


class _Expanded(NamedTuple):
    """What an operation came to: when, and from the summaries of which units."""

    round: int
    visited: set[str]
    reaches: list[Reach]
    opens: list[Open]
    dispatched: list[Abstract]
    registered: list[Register]


class _Work:
    """The units that wait to be summarised, in order."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._keys = list(keys)
        self._positions = {key: position for position, key in enumerate(self._keys)}
        self._waiting = list(range(len(self._keys)))  # a heap
        self._present = set(self._keys)

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def next(self) -> str:
        key = self._keys[heapq.heappop(self._waiting)]
        self._present.remove(key)
        return key

    def add(self, key: str) -> None:
        if key not in self._present:
            self._present.add(key)
            heapq.heappush(self._waiting, self._positions[key])


class Summariser(Known):
    """Solves what the units of a group reach."""

    def summary(self, key: str) -> Summary | None:
        """The summary of a unit of this group, as far as it is known, or a recorded one."""
        if key in self.group.units:
            return self.group.summaries.get(key)
        return self._recorded(key)

    def is_own(self, key: str) -> bool:
        """Is it a unit of the group?"""
        return key in self.group.units

    def _solve(self) -> None:
        waiting: dict[str, set[str]] = {}
        work = _Work(self._callees_first())
        rounds: Counter[str] = Counter()
        changed: dict[str, int] = {}  # in which round of all
        expanded: dict[str, list[_Expanded]] = {}
        now = 0
        while work:
            key = work.next()
            rounds[key] += 1
            if rounds[key] > MAX_ROUNDS:
                continue
            now += 1
            found = expanded[key] = list(self._expand(key, expanded.get(key, ()), changed, now))
            for callee in {callee for one in found for callee in one.visited}:
                waiting.setdefault(callee, set()).add(key)
            before = self.group.summaries.get(key)
            summary = self._summarised(key, found)
            if before is not None and rounds[key] > MAX_CHANGES:
                summary.opens, summary.guarded, summary.dispatched = before.opens, before.guarded, before.dispatched
            if before is None or _reached(before) != _reached(summary):
                self.group.summaries[key] = summary
                changed[key] = now
                for caller in waiting.get(key, ()):
                    work.add(caller)
        for key, found in expanded.items():
            registered = [(op, one.registered) for op, one in zip(self.group.bodies[key].ops, found, strict=True) if one.registered]
            if registered:
                self.group.registered[key] = registered

    def _callees_first(self) -> Iterator[str]:
        """The units that do anything, as far as possible after those that they enter: most are then summarised once."""
        bodies = self.group.bodies
        entered = {
            key: sorted({e.key for op in body.ops for e in op.effects if isinstance(e, Enter)}) for key, body in bodies.items() if body.ops
        }
        done: set[str] = set()
        for root in sorted(entered):
            stack = [(root, iter(entered[root]))]
            if root in done:
                continue
            done.add(root)
            while stack:
                key, rest = stack[-1]
                following = next((callee for callee in rest if callee in entered and callee not in done), None)
                if following is None:
                    stack.pop()
                    yield key
                else:
                    done.add(following)
                    stack.append((following, iter(entered[following])))

    def _expand(self, key: str, before: Sequence[_Expanded], changed: Mapping[str, int], now: int) -> Iterator[_Expanded]:
        """What each operation of a unit comes to; as before, where no summary that it was found from has changed."""
        expansion = Expansion(self.machine, self)
        for op, known in zip_longest(self.group.bodies[key].ops, before):
            if known is not None and all(changed.get(callee, 0) < known.round for callee in known.visited):
                yield known
            else:
                expansion.visited = set()
                reaches, opens = expansion.reaches(op)
                yield _Expanded(now, expansion.visited, reaches, opens, expansion.dispatched, expansion.registered)

    def _summarised(self, key: str, expanded: Sequence[_Expanded]) -> Summary:
        reaches: list[Reach] = []
        opens: list[Open] = []
        dispatched: list[Abstract] = []
        unit = self.group.units[key]
        for op, found in zip(self.group.bodies[key].ops, expanded, strict=True):
            reaches.extend(reach for reach in found.reaches if not ignored(unit.tree, op.node.line, reach.kind))
            opens.extend(found.opens)
            dispatched.extend(found.dispatched)
        return summarise(reaches, opens, dispatched)

    def used_ignores(self, tree: MypyFile) -> Iterator[tuple[int, str]]:
        """The ignore comments in helpers that keep blocking from spreading: (line, kind)."""
        expansion = Expansion(self.machine, self)
        for key, unit in self.group.in_module(tree) if tree.ignored_lines else ():
            if not unit.is_frame():
                for op in self.group.bodies[key].ops:
                    if op.node.line in tree.ignored_lines:
                        found = {reach.kind for reach in expansion.reaches(op)[0]}
                        yield from ((op.node.line, kind) for kind in sorted(found) if ignored(tree, op.node.line, kind))


def _reached(summary: Summary) -> tuple[object, ...]:
    return summary.blocks, summary.soft, summary.guarded, summary.dispatched, frozenset(summary.opens)
