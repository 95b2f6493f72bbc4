"""A generic service whose repository has an `add`: what the repository was made with counts."""

import time
from typing import Any, Generic, Protocol, TypeVar

T = TypeVar("T")


class SessionLike(Protocol):
    def execute(self, q: str) -> list[Any]: ...


class BaseRepository(Generic[T]):
    def __init__(self, session: SessionLike) -> None:
        self.session = session

    def add(self, x: T) -> None: ...
    def all(self) -> list[T]:
        return [r for r in self.session.execute("")]


class Service(Generic[T]):
    def __init__(self, repo: BaseRepository[T]) -> None:
        self.repo = repo

    def create(self, x: T) -> T:
        self.repo.add(x)
        return x

    def count(self) -> int:
        return len(self.repo.all())


class User: ...


class Sql:
    def execute(self, q: str) -> list[Any]:
        time.sleep(0.01)
        return []


class Fake:
    def execute(self, q: str) -> list[Any]:
        return []


class UserRepository(BaseRepository[User]):
    pass


async def main() -> None:
    Service(UserRepository(Fake())).count()
    Service(UserRepository(Sql())).count()  # E: blocking-sleep
    Service(UserRepository(Fake())).create(User())
