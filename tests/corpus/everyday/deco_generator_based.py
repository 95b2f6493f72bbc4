"""Decorators: generator based."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")


class Session:
    def commit(self) -> None:
        time.sleep(0)

    def close(self) -> None:
        pass


@contextmanager
def session_scope() -> Iterator[Session]:
    session = Session()
    try:
        yield session
        session.commit()
    finally:
        session.close()


@contextmanager
def read_only() -> Iterator[Session]:
    session = Session()
    try:
        yield session
    finally:
        session.close()


def with_session(func: Callable[[Session], T]) -> Callable[[], T]:
    def inner() -> T:
        with session_scope() as session:
            return func(session)

    return inner


@with_session
def query(session: Session) -> int:
    return 1


async def main() -> None:
    query()  # E: blocking-sleep
    with read_only() as session:
        session.commit()  # E: blocking-sleep
    with read_only():
        pass
