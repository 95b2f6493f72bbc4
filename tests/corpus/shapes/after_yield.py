"""Code after the yield of a context manager, in plain and in class form."""

import contextlib
import sqlite3
from collections.abc import Iterator

connection = sqlite3.connect(":memory:", check_same_thread=False)


class Session:
    def add(self, item: int) -> int:
        return item

    def flush(self) -> None:
        connection.commit()


@contextlib.contextmanager
def transaction() -> Iterator[Session]:
    session = Session()
    try:
        yield session
        session.flush()
    except ValueError:
        raise


@contextlib.contextmanager
def read_only() -> Iterator[Session]:
    yield Session()


@contextlib.contextmanager
def nested() -> Iterator[Session]:
    with transaction() as session:
        yield session


@contextlib.asynccontextmanager
async def asynchronous():  # type: ignore[no-untyped-def]
    session = Session()
    yield session
    session.flush()  # E: blocking-database


async def wrong() -> None:
    with transaction() as session:  # E: blocking-database
        session.add(1)  # OK
    with nested() as session:  # E: blocking-database
        session.add(1)  # OK


async def right() -> None:
    with read_only() as session:  # OK
        session.add(1)  # OK
    async with asynchronous() as session:  # OK
        session.add(1)  # OK
