"""Decorators: generator based."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")


class Session:
    def commit(self):
        time.sleep(0)

    def close(self):
        pass


@contextmanager
def session_scope():
    session = Session()
    try:
        yield session
        session.commit()
    finally:
        session.close()


@contextmanager
def read_only():
    session = Session()
    try:
        yield session
    finally:
        session.close()


def with_session(func):
    def inner():
        with session_scope() as session:
            return func(session)

    return inner


@with_session
def query(session):
    return 1


async def main():
    query()  # E: blocking-sleep
    with read_only() as session:
        session.commit()  # E: blocking-sleep
    with read_only():
        pass
