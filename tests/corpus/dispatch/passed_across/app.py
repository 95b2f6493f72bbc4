"""Puts them together."""

from __future__ import annotations

from corpus.dispatch.passed_across.adapters import MemoryRepository, SqlRepository
from corpus.dispatch.passed_across.ports import Repository, load
from corpus.dispatch.passed_across.services import load_deep


async def exact() -> None:
    load(MemoryRepository())  # OK
    load(SqlRepository())  # E: blocking-sleep
    load_deep(MemoryRepository())  # OK
    load_deep(SqlRepository())  # E: blocking-sleep


async def anything(repository: Repository) -> None:
    load(repository)  # E: blocking-sleep
    load_deep(repository)  # E: blocking-sleep
