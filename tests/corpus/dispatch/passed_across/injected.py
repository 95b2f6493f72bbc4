"""Puts together what other modules define."""

from __future__ import annotations

from corpus.dispatch.passed_across.adapters import MemoryRepository, SqlRepository
from corpus.dispatch.passed_across.service import Service
from corpus.dispatch.passed_across.wiring import MEMORY, SQL, make_memory, make_sql


async def known() -> None:
    Service(SqlRepository()).run()  # E: blocking-sleep
    Service(MemoryRepository()).run()  # OK
    SQL.run()  # E: blocking-sleep
    MEMORY.run()  # OK
    make_sql().run()  # E: blocking-sleep
    make_memory().run()  # OK


async def unknown(service: Service) -> None:
    service.run()  # E: blocking-sleep
