"""Implementations."""

from __future__ import annotations

import time

from corpus.dispatch.passed_across.ports import Repository


class SqlRepository(Repository):
    def get(self) -> int:
        time.sleep(0.01)
        return 1


class MemoryRepository(Repository):
    def get(self) -> int:
        return 1
