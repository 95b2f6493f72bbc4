# typed-only: the annotations are all there is
"""Receivers by annotated parameters."""

from __future__ import annotations

from typing import Optional, Union

from corpus.receivers.lib import Cheap, Session


async def plain(session: Session = Session(), cheap: Cheap = Cheap()) -> None:
    session.query()  # E: blocking-sleep
    session.describe()  # OK
    cheap.query()  # OK


async def optional(session: Optional[Session] = Session(), cheap: Cheap | None = Cheap()) -> None:
    if session is not None:
        session.query()  # E: blocking-sleep
    if cheap:
        cheap.query()  # OK


async def bar_none(session: Session | None = Session()) -> None:
    if session is None:
        return
    session.query()  # E: blocking-sleep


async def union(either: Union[Session, Cheap] = Session()) -> None:
    either.query()  # E: blocking-sleep


async def keyword(*, session: Session = Session(), cheap: Cheap = Cheap()) -> None:
    session.query()  # E: blocking-sleep
    cheap.query()  # OK


async def rest(dummy: int, *many: Session, **named: Session) -> None:
    many[0].query()  # E: blocking-sleep
    for session in many:
        session.query()  # E: blocking-sleep
    named["a"].query()  # E: blocking-sleep


async def main() -> None:
    await rest(1, Session(), a=Session())  # OK


async def quoted(session: "Session" = Session(), cheap: "Cheap" = Cheap()) -> None:
    session.query()  # E: blocking-sleep
    cheap.query()  # OK


def helper(session: Session) -> int:
    return session.query()


def cheap_helper(session: Cheap) -> int:
    return session.query()


async def through() -> None:
    helper(Session())  # E: blocking-sleep
    cheap_helper(Cheap())  # OK
