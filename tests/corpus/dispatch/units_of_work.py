"""What a sibling does with an attribute of its own does not count for the others."""

import abc
import sqlite3
from collections.abc import Callable


class AbstractUnitOfWork(abc.ABC):
    def commit(self) -> None:
        self._commit()

    @abc.abstractmethod
    def _commit(self) -> None: ...


class SqliteUnitOfWork(AbstractUnitOfWork):
    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self.connect = connect

    def __enter__(self) -> "SqliteUnitOfWork":
        self.connection = self.connect()
        return self

    def __exit__(self, *args: object) -> None: ...

    def _commit(self) -> None:
        self.connection.commit()


class InMemoryUnitOfWork(AbstractUnitOfWork):
    def _commit(self) -> None:
        self.committed = True


async def same(uow: InMemoryUnitOfWork) -> None:
    uow.commit()
    InMemoryUnitOfWork().commit()
