# typed-only: the annotations are what it is about
"""What a caller passes for a parameter that is annotated with a base class, where the caller knows the class."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from typing import Protocol, TypeVar


class Repository(ABC):
    @abstractmethod
    def get(self) -> int: ...

    def get_twice(self) -> int:
        return self.get() + self.get()


class SqlRepository(Repository):
    def get(self) -> int:
        time.sleep(0.01)
        return 1


class MemoryRepository(Repository):
    def get(self) -> int:
        return 1


class Gets(Protocol):
    def get(self) -> int: ...


class Number:
    def __add__(self, other: Number) -> Number:
        return self


class SlowNumber(Number):
    def __add__(self, other: Number) -> Number:
        time.sleep(0.01)
        return self


AnyRepository = TypeVar("AnyRepository", bound=Repository)
AnyNumber = TypeVar("AnyNumber", bound=Number)


def load(repository: Repository) -> int:
    return repository.get()


def load_twice(repository: Repository) -> int:
    return repository.get_twice()


def load_deep(repository: Repository) -> int:
    return load(repository)


def load_optional(repository: Repository | None = None) -> int:
    return load(repository) if repository is not None else 0


def load_generic(repository: AnyRepository) -> AnyRepository:
    repository.get()
    return repository


def load_protocol(gets: Gets) -> int:
    return gets.get()


def load_narrowed(repository: Repository) -> int:
    return repository.get() if isinstance(repository, SqlRepository) else 0


def load_untyped(repository):  # type: ignore[no-untyped-def]
    return load(repository)


def add(left: AnyNumber, right: AnyNumber) -> Number:
    return left + right


async def exact() -> None:
    load(MemoryRepository())  # OK
    load(SqlRepository())  # E: blocking-sleep
    load_twice(MemoryRepository())  # OK
    load_twice(SqlRepository())  # E: blocking-sleep
    load_deep(MemoryRepository())  # OK
    load_deep(SqlRepository())  # E: blocking-sleep
    load_optional()  # OK
    load_optional(MemoryRepository())  # OK
    load_optional(SqlRepository())  # E: blocking-sleep
    load_generic(MemoryRepository())  # OK
    load_generic(SqlRepository())  # E: blocking-sleep
    load_protocol(MemoryRepository())  # OK
    load_protocol(SqlRepository())  # E: blocking-sleep
    load_narrowed(SqlRepository())  # E: blocking-sleep
    load_untyped(MemoryRepository())  # OK
    load_untyped(SqlRepository())  # E: blocking-sleep
    add(Number(), Number())  # OK
    add(SlowNumber(), SlowNumber())  # E: blocking-sleep
    memory = MemoryRepository()
    load(memory)  # OK
    for repository in (MemoryRepository(), MemoryRepository()):
        load(repository)  # OK


async def anything(repository: Repository, memory: MemoryRepository) -> None:
    load(repository)  # E: blocking-sleep
    load_deep(repository)  # E: blocking-sleep
    repository.get()  # E: blocking-sleep
    load(memory)  # OK
