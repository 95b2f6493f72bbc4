"""Receivers bound by with, for, await, walrus, except, comprehensions and unpacking."""

import contextlib
from collections.abc import Iterator

from corpus.receivers.lib import Cheap, Session, aget_cheap, aget_session, sessions


class Problem(Exception):
    def report(self):
        Session().query()

    def note(self):
        return None


@contextlib.contextmanager
def scope():
    yield Session()


async def with_as():
    with Session() as session:  # OK
        session.query()  # E: blocking-sleep
        session.describe()  # OK
    with Cheap() as cheap:
        cheap.query()  # OK
    with scope() as scoped:  # OK
        scoped.query()  # E: blocking-sleep
    with Cheap() as one, Session() as two:
        one.query()  # OK
        two.query()  # E: blocking-sleep
    with contextlib.closing(open_session()) as closed:
        closed.query()  # E: blocking-sleep


class Closable(Session):
    def close(self):
        return None


def open_session():
    return Closable()


async def for_in():
    for session in sessions():  # OK
        session.query()  # E: blocking-sleep
    for each in [Session(), Session()]:
        each.query()  # E: blocking-sleep
    for cheap in (Cheap(), Cheap()):
        cheap.query()  # OK
    for index, numbered in enumerate([Session()]):
        numbered.query()  # E: blocking-sleep
        print(index)
    for name, value in {"a": Session()}.items():
        value.query()  # E: blocking-sleep
        print(name)


async def awaited():
    session = await aget_session()
    session.query()  # E: blocking-sleep
    (await aget_session()).query()  # E: blocking-sleep
    cheap = await aget_cheap()
    cheap.query()  # OK


async def comprehensions():
    [s.query() for s in [Session()]]  # E: blocking-sleep
    {n: s.query() for n, s in enumerate([Session()])}  # E: blocking-sleep
    [s.describe() for s in [Session()]]  # OK
    [c.query() for c in [Cheap()]]  # OK


async def raised():
    try:
        raise Problem
    except Problem as problem:
        problem.report()  # E: blocking-sleep
        problem.note()  # OK


async def starred():
    first, *others = [Session(), Session()]
    first.query()  # E: blocking-sleep
    others[0].query()  # E: blocking-sleep
