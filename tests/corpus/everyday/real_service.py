# typed-only: without its annotations the program says something else
"""As in real code: service."""

import asyncio
import json
import logging
import sqlite3
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

logger = logging.getLogger(__name__)


@dataclass
class Settings:
    database: str = ":memory:"
    data: Path = Path("/dev/null")


class Storage:
    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._cache: dict[str, Any] = {}

    def read(self, name: str) -> Any:
        if name not in self._cache:
            self._cache[name] = self._load(name)
        return self._cache[name]

    def _load(self, name: str) -> Any:
        path = self.settings.data / name
        return json.loads(path.read_text() or "{}")

    def peek(self, name: str) -> Any:
        return self._cache.get(name)


class Service:
    def __init__(self) -> None:
        self.storage = Storage(Settings())

    async def get(self, name: str) -> Any:
        logger.info("get %s", name)
        return self.storage.read(name)  # E: blocking-file

    async def get_safe(self, name: str) -> Any:
        return await asyncio.to_thread(self.storage.read, name)

    async def peek(self, name: str) -> Any:
        return self.storage.peek(name)


async def main() -> None:
    service = Service()
    await service.get("x")
    await service.get_safe("x")
    await service.peek("x")
    started = time.perf_counter()
    print(time.perf_counter() - started)
    connection = sqlite3.connect(":memory:")  # E: blocking-database
    connection.execute("select 1")  # E: blocking-database
