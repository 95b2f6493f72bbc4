# typed-only: the annotations are what it is about
"""Services that are given a repository: where it is known which, that one counts."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Protocol

from fastapi import Depends, FastAPI


class Repository(ABC):
    @abstractmethod
    def get(self) -> int: ...


class SqlRepository(Repository):
    def get(self) -> int:
        time.sleep(0.01)
        return 1


class MemoryRepository(Repository):
    def get(self) -> int:
        return 1


class Gets(Protocol):
    def get(self) -> int: ...


class Service:
    def __init__(self, repository: Repository) -> None:
        self._repository = repository

    def run(self) -> int:
        return self._repository.get()

    def run_twice(self) -> int:
        return self.run() + self.run()


class Facade:
    def __init__(self, service: Service) -> None:
        self.service = service

    def run(self) -> int:
        return self.service.run()


@dataclass
class Step:
    gets: Gets
    after: Callable[[], int] | None = None

    def run(self) -> int:
        return self.gets.get()


def make_sql() -> Service:
    return Service(SqlRepository())


def make_memory() -> Service:
    return Service(MemoryRepository())


SQL = Service(SqlRepository())
MEMORY = Service(MemoryRepository())


def run(service: Service) -> int:
    return service.run()


async def known() -> None:
    Service(SqlRepository()).run()  # E: blocking-sleep
    Service(MemoryRepository()).run()  # OK
    Service(MemoryRepository()).run_twice()  # OK
    Service(SqlRepository()).run_twice()  # E: blocking-sleep
    Facade(Service(MemoryRepository())).run()  # OK
    Facade(Service(SqlRepository())).run()  # E: blocking-sleep
    Step(MemoryRepository()).run()  # OK
    Step(SqlRepository()).run()  # E: blocking-sleep
    make_sql().run()  # E: blocking-sleep
    make_memory().run()  # OK
    SQL.run()  # E: blocking-sleep
    MEMORY.run()  # OK
    run(MEMORY)  # OK
    run(SQL)  # E: blocking-sleep


async def unknown(service: Service, facade: Facade) -> None:
    service.run()  # E: blocking-sleep
    facade.run()  # E: blocking-sleep
    run(service)  # E: blocking-sleep


app = FastAPI()


def provided() -> Service:
    return Service(SqlRepository())


@app.get("/")
async def route(service: Annotated[Service, Depends(provided)]) -> int:
    return service.run()  # E: blocking-sleep
