"""A solver for values that depend on one another, in cycles too. It knows nothing of what the values mean.

Each cell is computed from others, which the computation asks for. A cell that changes makes those that asked for it be computed again,
until nothing changes. Recursion is bounded: beyond a depth a cell is put on the work list and read as the bottom until its turn comes.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

C = TypeVar("C", bound=Hashable)
V = TypeVar("V")

MAX_DEPTH = 20
MAX_CHANGES = 12


class Fixpoint(Generic[C, V]):
    """Cells and their values."""

    def __init__(self, compute: Callable[[C], V], bottom: Callable[[C], V], top: Callable[[C], V]) -> None:
        self._compute = compute
        self._bottom = bottom
        self._top = top  # for a cell that would not settle
        self._values: dict[C, V] = {}
        self._readers: dict[C, dict[C, None]] = {}
        self._changes: dict[C, int] = {}
        self._pending: dict[C, None] = {}
        self._current: list[C] = []

    def get(self, cell: C) -> V:
        """The value of a cell, as far as it is known."""
        if cell not in self._values:
            self._values[cell] = self._bottom(cell)
            if len(self._current) < MAX_DEPTH:
                self._evaluate(cell)
            else:
                self._pending[cell] = None
        if self._current:
            self._readers.setdefault(cell, {})[self._current[-1]] = None
        return self._values[cell]

    def touch(self, cell: C) -> None:
        """What a cell is computed from has changed, and it was no cell."""
        if cell in self._values:
            self._pending[cell] = None

    def drain(self) -> None:
        """Compute until nothing changes."""
        while self._pending:
            cell = next(reversed(self._pending))
            del self._pending[cell]
            self._evaluate(cell)

    def _evaluate(self, cell: C) -> None:
        self._current.append(cell)
        try:
            value = self._compute(cell)
        finally:
            self._current.pop()
        changed = value != self._values[cell]
        if changed:
            self._changes[cell] = self._changes.get(cell, 0) + 1
            if self._changes[cell] == MAX_CHANGES:
                value = self._top(cell)
            if self._changes[cell] > MAX_CHANGES:
                return
        self._values[cell] = value
        if changed:
            for reader in self._readers.pop(cell, {}):
                self._pending[reader] = None
