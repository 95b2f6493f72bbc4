"""What a sibling does with an attribute of its own does not count for the others."""

import abc
import sqlite3
from collections.abc import Callable


class AbstractUnitOfWork(abc.ABC):
    def commit(self):
        self._commit()

    @abc.abstractmethod
    def _commit(self): ...


class SqliteUnitOfWork(AbstractUnitOfWork):
    def __init__(self, connect):
        self.connect = connect

    def __enter__(self):
        self.connection = self.connect()
        return self

    def __exit__(self, *args): ...

    def _commit(self):
        self.connection.commit()


class InMemoryUnitOfWork(AbstractUnitOfWork):
    def _commit(self):
        self.committed = True


async def same(uow):
    uow.commit()
    InMemoryUnitOfWork().commit()
