"""Summaries of a group: the work list over recursion and import cycles."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import (
    MypyFile,
)

from mypy_fastapi_blocking.analysis.effects import Enter
from mypy_fastapi_blocking.analysis.group import ignored
from mypy_fastapi_blocking.analysis.known import Known
from mypy_fastapi_blocking.analysis.solve import Expansion, Reach, summarise
from mypy_fastapi_blocking.analysis.summary import Abstract, Open, Summary

MAX_ROUNDS = 60  # how often a unit is summarised before it must have settled


class Summariser(Known):
    """Solves what the units of a group reach."""

    def summary(self, key: str) -> Summary | None:
        """The summary of a unit of this group, as far as it is known, or a recorded one."""
        if key in self.group.units:
            return self.group.summaries.get(key)
        return self._recorded(key)

    def _solve(self) -> None:
        expansion = Expansion(self.machine, self)
        waiting: dict[str, dict[str, None]] = {}
        pending = dict.fromkeys(self._callees_first())
        rounds: dict[str, int] = {}
        while pending:
            key = next(iter(pending))
            del pending[key]
            expansion.visited = set()
            summary = self._summarised(key, expansion)
            for callee in expansion.visited:
                waiting.setdefault(callee, {})[key] = None
            before = self.group.summaries.get(key)
            rounds[key] = rounds.get(key, 0) + 1
            if rounds[key] <= MAX_ROUNDS and (before is None or _reached(before) != _reached(summary)):
                self.group.summaries[key] = summary
                for caller in waiting.get(key, ()):
                    pending[caller] = None

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

    def _summarised(self, key: str, expansion: Expansion) -> Summary:
        reaches: list[Reach] = []
        opens: list[Open] = []
        dispatched: list[Abstract] = []
        unit = self.group.units[key]
        for op in self.group.bodies[key].ops:
            found, left = expansion.reaches(op)
            reaches.extend(reach for reach in found if not ignored(unit.tree, op.node.line, reach.kind))
            opens.extend(left)
            dispatched.extend(expansion.dispatched)
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
