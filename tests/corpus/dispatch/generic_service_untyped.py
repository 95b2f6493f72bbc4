"""A generic service whose repository has an `add`: what the repository was made with counts."""

import time
from typing import Any, Generic, Protocol, TypeVar

T = TypeVar("T")


class SessionLike(Protocol):
    def execute(self, q): ...


class BaseRepository(Generic[T]):
    def __init__(self, session):
        self.session = session

    def add(self, x): ...
    def all(self):
        return [r for r in self.session.execute("")]


class Service(Generic[T]):
    def __init__(self, repo):
        self.repo = repo

    def create(self, x):
        self.repo.add(x)
        return x

    def count(self):
        return len(self.repo.all())


class User: ...


class Sql:
    def execute(self, q):
        time.sleep(0.01)
        return []


class Fake:
    def execute(self, q):
        return []


class UserRepository(BaseRepository[User]):
    pass


async def main():
    Service(UserRepository(Fake())).count()
    Service(UserRepository(Sql())).count()  # E: blocking-sleep
    Service(UserRepository(Fake())).create(User())
