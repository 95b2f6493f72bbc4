# typed-only: type arguments live in annotations
"""Generics: containers, own generic classes, Self, TypeVar bounds."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from typing import Generic, TypeVar

from typing_extensions import Self

from corpus.receivers.lib import Cheap, Session

T = TypeVar("T")
S = TypeVar("S", bound=Session)


class Box(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value

    def get(self) -> T:
        return self.value


class Fluent:
    def where(self) -> Self:
        return self

    def all(self) -> int:
        return Session().query()

    def text(self) -> str:
        return "select"


class SubFluent(Fluent):
    def limit(self) -> Self:
        return self


def first(items: Iterable[T]) -> T:
    return next(iter(items))


def identity(item: T) -> T:
    return item


def bounded(session: S) -> S:
    session.query()
    return session


class Repository(Generic[S]):
    def __init__(self, session: S) -> None:
        self.session = session

    async def load(self) -> int:
        return self.session.query()  # E: blocking-sleep


async def containers(
    many: list[Session] = [Session()],
    table: dict[str, Session] = {"a": Session()},
    pair: tuple[Session, Cheap] = (Session(), Cheap()),
    view: Mapping[str, list[Session]] = {"a": [Session()]},
) -> None:
    many[0].query()  # E: blocking-sleep
    many.pop().query()  # E: blocking-sleep
    table["a"].query()  # E: blocking-sleep
    pair[0].query()  # E: blocking-sleep
    pair[1].query()  # OK
    for session in view["a"]:
        session.query()  # E: blocking-sleep
    for value in table.values():
        value.query()  # E: blocking-sleep
    got = table.get("a")
    if got:
        got.query()  # E: blocking-sleep


async def own_generics() -> None:
    Box(Session()).get().query()  # E: blocking-sleep
    Box(Cheap()).get().query()  # OK
    box: Box[Session] = Box(Session())
    box.value.query()  # E: blocking-sleep


async def functions() -> None:
    first([Session()]).query()  # E: blocking-sleep
    first([Cheap()]).query()  # OK
    identity(Session()).query()  # E: blocking-sleep
    identity(Cheap()).query()  # OK
    bounded(Session())  # E: blocking-sleep


async def fluent() -> None:
    SubFluent().where().limit().where().all()  # E: blocking-sleep
    SubFluent().where().limit().text()  # OK


async def stream() -> AsyncIterator[Session]:
    yield Session()


async def async_for() -> None:
    async for session in stream():
        session.query()  # E: blocking-sleep


async def callables(make: Callable[[], Session] = Session, light: Callable[[], Cheap] = Cheap) -> None:
    make().query()  # E: blocking-sleep
    light().query()  # OK


async def classes(kind: type[Session] = Session) -> None:
    kind().query()  # E: blocking-sleep
