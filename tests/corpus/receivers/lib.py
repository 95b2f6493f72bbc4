"""The classes that the programs of this area use."""

from __future__ import annotations

import time
from collections.abc import Iterator


class Session:
    def __init__(self, name: str = "") -> None:
        self.name = name

    def query(self) -> int:
        time.sleep(1)
        return 1

    def describe(self) -> str:
        return self.name

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *args: object) -> None:
        return None


class Engine:
    def __init__(self) -> None:
        self.session = Session("own")

    def connect(self) -> Session:
        return Session("new")


class Cheap:
    def query(self) -> int:
        return 1

    def connect(self) -> Cheap:
        return self

    def __enter__(self) -> Cheap:
        return self

    def __exit__(self, *args: object) -> None:
        return None


def get_session() -> Session:
    return Session()


def get_cheap() -> Cheap:
    return Cheap()


def sessions() -> Iterator[Session]:
    yield Session("1")


async def aget_session() -> Session:
    return Session()


async def aget_cheap() -> Cheap:
    return Cheap()
