# typed-only: the annotations are what it is about
"""Where an object goes that a caller passes for a parameter: closures, partials, generators, loops, `with`, other objects."""

from __future__ import annotations

import asyncio, functools, time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Self


class Repo(ABC):
    @abstractmethod
    def get(self) -> int: ...
    def __enter__(self) -> Self:
        return self

    def __exit__(self, *a: object) -> None: ...
    @property
    def size(self) -> int:
        return 0

    def __iter__(self) -> Iterator[int]:
        yield self.get()

    @classmethod
    def make(cls) -> Self:
        return cls()


class SqlRepo(Repo):
    def get(self) -> int:
        time.sleep(0.01)
        return 1

    @property
    def size(self) -> int:
        time.sleep(0.01)
        return 0


class MemRepo(Repo):
    def get(self) -> int:
        return 1


def make(repo: Repo) -> Callable[[], int]:
    def inner() -> int:
        return repo.get()

    return inner


def lam(repo: Repo) -> Callable[[], int]:
    return lambda: repo.get()


def load(repo: Repo) -> int:
    return repo.get()


def gen(repo: Repo) -> Iterator[int]:
    yield repo.get()


def many(repos: list[Repo]) -> int:
    return sum(r.get() for r in repos)


def var(*repos: Repo) -> int:
    return sum(r.get() for r in repos)


def kw(**repos: Repo) -> int:
    return sum(r.get() for r in repos.values())


def size(repo: Repo) -> int:
    return repo.size


def loop(repo: Repo) -> list[int]:
    return [x for x in repo]


def entered(repo: Repo) -> int:
    with repo as r:
        return r.get()


def maybe(repo: Repo | None) -> int:
    if repo is None:
        return 0
    return repo.get()


def choose(a: Repo, b: Repo, flag: bool) -> int:
    r = a if flag else b
    return r.get()


@contextmanager
def session(repo: Repo) -> Iterator[Repo]:
    repo.get()
    yield repo


class Cache:
    def __init__(self, repo: Repo, ttl: int = 3) -> None:
        self._repo = repo
        self.fn = repo.get

    def read(self) -> int:
        return self._repo.get()

    def via(self) -> int:
        return self.fn()

    async def aread(self) -> int:
        return self._repo.get()  # E: blocking-sleep


class Swappable:
    def __init__(self, repo: Repo) -> None:
        self._repo = repo

    def swap(self, repo: Repo) -> None:
        self._repo = repo

    def read(self) -> int:
        return self._repo.get()


async def f(repo: Repo, sql: SqlRepo, mem: MemRepo) -> None:
    def go() -> int:
        return repo.get()

    go()  # E: blocking-sleep
    await asyncio.to_thread(go)
    make(repo)()  # E: blocking-sleep
    lam(repo)()  # E: blocking-sleep
    functools.partial(load, repo)()  # E: blocking-sleep
    list(gen(repo))  # E: blocking-sleep
    many([repo])  # E: blocking-sleep
    size(repo)  # E: blocking-sleep
    loop(repo)  # E: blocking-sleep
    entered(repo)  # E: blocking-sleep
    maybe(repo)  # E: blocking-sleep
    choose(repo, mem, True)  # E: blocking-sleep
    Cache(repo).read()  # E: blocking-sleep
    Cache(repo).via()  # E: blocking-sleep
    with session(repo):  # E: blocking-sleep
        pass
    load(sql)  # E: blocking-sleep
    load(mem)


async def g() -> None:
    make(SqlRepo())()  # E: blocking-sleep
    make(MemRepo())()
    lam(SqlRepo())()  # E: blocking-sleep
    lam(MemRepo())()
    functools.partial(load, SqlRepo())()  # E: blocking-sleep
    functools.partial(load, MemRepo())()
    list(gen(SqlRepo()))  # E: blocking-sleep
    list(gen(MemRepo()))
    many([SqlRepo()])  # E: blocking-sleep
    var(SqlRepo())  # E: blocking-sleep
    kw(a=SqlRepo())  # E: blocking-sleep
    size(SqlRepo())  # E: blocking-sleep
    size(MemRepo())
    loop(SqlRepo())  # E: blocking-sleep
    loop(MemRepo())
    entered(SqlRepo())  # E: blocking-sleep
    entered(MemRepo())
    maybe(SqlRepo())  # E: blocking-sleep
    maybe(MemRepo())
    maybe(None)
    choose(SqlRepo(), MemRepo(), True)  # E: blocking-sleep
    choose(MemRepo(), MemRepo(), True)
    Cache(SqlRepo()).read()  # E: blocking-sleep
    Cache(MemRepo()).read()
    Cache(SqlRepo()).via()  # E: blocking-sleep
    with session(SqlRepo()):  # E: blocking-sleep
        pass
    with session(MemRepo()):
        pass
    SqlRepo.make().get()  # E: blocking-sleep
    MemRepo.make().get()
    c = Swappable(MemRepo())
    c.swap(SqlRepo())
    c.read()  # E: blocking-sleep
    [load(r) for r in (SqlRepo(), MemRepo())]  # E: blocking-sleep
    sorted([1], key=lambda x: load(MemRepo()))
    await asyncio.to_thread(load, SqlRepo())
