"""A solver for values that depend on one another, in cycles too. It knows nothing of what the values mean.

Each cell is computed from others, which the computation asks for. A cell that changes makes those that asked for it be computed again,
until nothing changes. Recursion is bounded: beyond a depth a cell is put on the work list and read as the bottom until its turn comes.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, Protocol, TypeVar

C = TypeVar("C", bound=Hashable)
C_contra = TypeVar("C_contra", bound=Hashable, contravariant=True)
V = TypeVar("V")

MAX_DEPTH = 20
MAX_CHANGES = 12
CHANGES_AS_IS = 2  # how often a cell may change before it is widened


class Rules(Protocol[C_contra, V]):
    """What the values mean."""

    def compute(self, cell: C_contra) -> V:
        """The value of a cell, from those of others."""

    def bottom(self, cell: C_contra) -> V:
        """Its value before anything is known."""

    def top(self, cell: C_contra) -> V:
        """Its value when it would not settle."""

    def widened(self, value: V) -> V:
        """A value that changes again and again, with less in it, so that it settles."""

    def is_costly(self, cell: C_contra) -> bool:
        """Is it computed again only when nothing cheaper waits? It finds more settled then of what it reads."""


class Fixpoint(Generic[C, V]):
    """Cells and their values."""

    def __init__(self, rules: Rules[C, V]) -> None:
        self._rules = rules
        self._values: dict[C, V] = {}
        self._readers: dict[C, dict[C, None]] = {}
        self._changes: dict[C, int] = {}
        self._pending: dict[C, None] = {}
        self._costly: dict[C, None] = {}
        self._current: list[C] = []

    def get(self, cell: C) -> V:
        """The value of a cell, as far as it is known."""
        if cell not in self._values:
            self._values[cell] = self._rules.bottom(cell)
            if len(self._current) < MAX_DEPTH:
                self._evaluate(cell)
            else:
                self._wait(cell)
        if self._current:
            self._readers.setdefault(cell, {})[self._current[-1]] = None
        return self._values[cell]

    def touch(self, cell: C) -> None:
        """What a cell is computed from has changed, and it was no cell."""
        if cell in self._values:
            self._wait(cell)

    def _wait(self, cell: C) -> None:
        (self._costly if self._rules.is_costly(cell) else self._pending)[cell] = None

    def drain(self) -> None:
        """Compute until nothing changes."""
        while waiting := self._pending or self._costly:
            cell = next(reversed(waiting))
            del waiting[cell]
            self._evaluate(cell)

    def _evaluate(self, cell: C) -> None:
        self._current.append(cell)
        try:
            value = self._rules.compute(cell)
        finally:
            self._current.pop()
        before = self._values[cell]
        if value != before and self._changes.get(cell, 0) >= CHANGES_AS_IS:
            value = self._rules.widened(value)
        changed = value != before
        if changed:
            self._changes[cell] = self._changes.get(cell, 0) + 1
            if self._changes[cell] == MAX_CHANGES:
                value = self._rules.top(cell)
            if self._changes[cell] > MAX_CHANGES:
                return
        self._values[cell] = value
        if changed:
            for reader in self._readers.pop(cell, {}):
                self._wait(reader)
