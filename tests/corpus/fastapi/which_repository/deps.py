"""The dependencies."""

from typing import Annotated, AsyncIterator, Iterator
from fastapi import Depends
from corpus.fastapi.which_repository.repos import Repo, SqlRepo, MemoryRepo, Bus, slow_bus, fast_bus
import os


def get_sql() -> Repo:
    return SqlRepo()


def get_memory() -> Repo:
    return MemoryRepo()


def by_setting() -> Repo:
    if os.environ.get("X"):
        return SqlRepo()
    return MemoryRepo()


def gen_memory() -> Iterator[Repo]:
    repo = MemoryRepo()
    yield repo


async def agen_memory() -> AsyncIterator[Repo]:
    repo = MemoryRepo()
    yield repo


def get_slow_bus() -> Bus:
    return slow_bus


def get_fast_bus() -> Bus:
    return fast_bus


class Service:
    def __init__(self, repo: Annotated[Repo, Depends(get_memory)]) -> None:
        self.repo = repo

    def load(self) -> str:
        return self.repo.get("x")


class SqlService(Service):
    def __init__(self, repo: Annotated[Repo, Depends(get_sql)]) -> None:
        super().__init__(repo)


_memory = MemoryRepo()


def singleton() -> Repo:
    return _memory


SqlDep = Annotated[Repo, Depends(get_sql)]
MemDep = Annotated[Repo, Depends(get_memory)]
