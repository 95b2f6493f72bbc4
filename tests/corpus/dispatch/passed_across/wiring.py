"""Makes services."""

from __future__ import annotations

from corpus.dispatch.passed_across.adapters import MemoryRepository, SqlRepository
from corpus.dispatch.passed_across.service import Service

SQL = Service(SqlRepository())
MEMORY = Service(MemoryRepository())


def make_sql() -> Service:
    return Service(SqlRepository())


def make_memory() -> Service:
    return Service(MemoryRepository())
