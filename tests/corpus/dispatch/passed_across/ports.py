"""The base class and what uses it: no implementation can be seen from here."""

from __future__ import annotations

from abc import ABC, abstractmethod


class Repository(ABC):
    @abstractmethod
    def get(self) -> int: ...


def load(repository: Repository) -> int:
    return repository.get()


async def handler(repository: Repository) -> int:
    return load(repository)  # OK
