# typed-only: without its annotations the program says something else
"""Operations that are not written as calls: compare."""

from __future__ import annotations

import time
from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, text: str) -> None:
        self.text = text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Version) and self.text == other.text

    def __lt__(self, other: Version) -> bool:
        time.sleep(0)
        return self.text < other.text

    def __hash__(self) -> int:
        return hash(self.text)


async def upgrade() -> None:
    old, new = Version("1"), Version("2")
    if old == new:
        return
    if old < new:  # E: blocking-sleep
        pass
    if old >= new:  # E: blocking-sleep
        pass
    print(max([old, new]))  # E: blocking-sleep
    print(sorted([old, new]))  # E: blocking-sleep
    print({old, new})
    print(old is new)
