"""The solver: what it computes, and how often."""

from __future__ import annotations

from collections import Counter

from mypy_fastapi_blocking.analysis.fixpoint import Fixpoint

PARTS = [f"part{index}" for index in range(50)]


class Whole:
    """One costly cell that is made from many cheap ones, which are made from it."""

    def __init__(self) -> None:
        self.cells: Fixpoint[str, int] = Fixpoint(self)
        self.computed: Counter[str] = Counter()

    def compute(self, cell: str) -> int:
        self.computed[cell] += 1
        if cell != "whole":
            return min(self.cells.get("whole") + 1, 1)
        for part in PARTS:
            self.cells.get(part)
        return 0 if self.computed["whole"] == 1 else 1

    def bottom(self, cell: str) -> int:
        return -1

    def top(self, cell: str) -> int:
        return 9

    def widened(self, value: int) -> int:
        return value

    def is_costly(self, cell: str) -> bool:
        return cell == "whole"


class Growing(Whole):
    """A cell that grows for ever, unless it is widened."""

    def compute(self, cell: str) -> int:
        return self.cells.get(cell) + 1

    def widened(self, value: int) -> int:
        return min(value, 4)


def test_a_costly_cell_waits_for_all_that_it_reads() -> None:
    whole = Whole()
    whole.cells.get("whole")
    whole.cells.drain()
    assert [whole.cells.get(part) for part in PARTS] == [1] * len(PARTS)
    assert whole.computed["whole"] <= 4


def test_what_grows_is_widened() -> None:
    growing = Growing()
    growing.cells.get("it")
    growing.cells.drain()
    assert growing.cells.get("it") == 4
