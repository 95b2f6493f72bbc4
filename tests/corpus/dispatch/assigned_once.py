"""What is annotated with a base class, and assigned once."""

# typed-only: the annotations are what it is about

import time
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import ClassVar, Final, Optional


class Repo(ABC):
    @abstractmethod
    def get(self, key: str) -> str: ...


class SqlRepo(Repo):
    def get(self, key: str) -> str:
        time.sleep(0.02)
        return key


class MemoryRepo(Repo):
    def get(self, key: str) -> str:
        return key


repo: Repo = MemoryRepo()
sql: Repo = SqlRepo()
FINAL: Final[Repo] = MemoryRepo()
REPOS: dict[str, Repo] = {"m": MemoryRepo(), "s": SqlRepo()}
LIST: list[Repo] = [MemoryRepo()]


async def a1() -> None:
    repo.get("x")


async def a2() -> None:
    sql.get("x")  # E: blocking-sleep


async def a3() -> None:
    FINAL.get("x")


async def a4() -> None:
    REPOS["m"].get("x")


async def a5() -> None:
    REPOS["s"].get("x")  # E: blocking-sleep


async def a6() -> None:
    local: Repo = MemoryRepo()
    local.get("x")


async def a7() -> None:
    for r in LIST:
        r.get("x")


class A:
    def __init__(self) -> None:
        self.repo: Repo = MemoryRepo()

    async def go(self) -> None:
        self.repo.get("x")

    def sync(self) -> str:
        return self.repo.get("x")


class B:
    repo: ClassVar[Repo] = MemoryRepo()

    async def go(self) -> None:
        self.repo.get("x")

    def sync(self) -> str:
        return self.repo.get("x")


@dataclass
class C:
    repo: Repo = field(default_factory=MemoryRepo)

    async def go(self) -> None:
        self.repo.get("x")  # E: blocking-sleep

    def sync(self) -> str:
        return self.repo.get("x")


class D:
    def __init__(self, repo: Optional[Repo] = None) -> None:
        self.repo: Repo = repo or MemoryRepo()

    def sync(self) -> str:
        return self.repo.get("x")


class E:
    def __init__(self, repo: Repo) -> None:
        self._repo: Repo = repo

    @property
    def repo(self) -> Repo:
        return self._repo

    def sync(self) -> str:
        return self.repo.get("x")


async def b1() -> None:
    A().sync()


async def b2() -> None:
    B().sync()


async def b3() -> None:
    C().sync()


async def b4() -> None:
    D().sync()


async def b5() -> None:
    D(SqlRepo()).sync()  # E: blocking-sleep


async def b6() -> None:
    E(MemoryRepo()).sync()


async def b7() -> None:
    E(SqlRepo()).sync()  # E: blocking-sleep


async def b8() -> None:
    C(SqlRepo()).sync()  # E: blocking-sleep


def pick(name: str) -> Repo:
    if name == "memory":
        return MemoryRepo()
    return SqlRepo()


async def b9() -> None:
    pick("memory").get("x")


async def b10() -> None:
    pick("sql").get("x")  # E: blocking-sleep


def build(cls: type[Repo]) -> Repo:
    return cls()


async def b11() -> None:
    build(MemoryRepo).get("x")


async def b12() -> None:
    build(SqlRepo).get("x")  # E: blocking-sleep


a_ = A()
e_ = E(MemoryRepo())


async def b13() -> None:
    a_.sync()
    e_.sync()
    e_.repo.get("x")
