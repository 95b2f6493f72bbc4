"""What an attribute or a variable holds that is annotated with a base class: what is assigned to it, unless others assign it as well."""

# typed-only: the annotations are what it is about

import time
from abc import ABC, abstractmethod


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


class Base:
    def __init__(self) -> None:
        self.repo: Repo = MemoryRepo()

    async def go(self) -> None:
        self.repo.get("x")  # E: blocking-sleep

    def sync(self) -> str:
        return self.repo.get("x")


class Sub(Base):
    def __init__(self) -> None:
        super().__init__()
        self.repo = SqlRepo()


class Base2:
    repo: Repo = MemoryRepo()

    def sync(self) -> str:
        return self.repo.get("x")


class Sub2(Base2):
    repo = SqlRepo()


class Base3:
    def __init__(self) -> None:
        self.repo: Repo = MemoryRepo()

    def use(self, repo: Repo) -> None:
        self.repo = repo

    def sync(self) -> str:
        return self.repo.get("x")


class Base4:
    def __init__(self) -> None:
        self.repo: Repo = MemoryRepo()

    def sync(self) -> str:
        return self.repo.get("x")


current: Repo = MemoryRepo()


def use(repo: Repo) -> None:
    global current
    current = repo


async def c1() -> None:
    Sub().sync()  # E: blocking-sleep


async def c2() -> None:
    Sub2().sync()  # E: blocking-sleep


async def c3() -> None:
    Base2().sync()


async def c4() -> None:
    b = Base3()
    b.use(SqlRepo())
    b.sync()  # E: blocking-sleep


async def c5() -> None:
    b = Base4()
    b.repo = SqlRepo()
    b.sync()  # E: blocking-sleep


async def c6() -> None:
    current.get("x")  # E: blocking-sleep
