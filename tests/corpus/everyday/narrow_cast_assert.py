"""Narrowing: cast assert."""

import time
from typing import Any, cast


class Db:
    def query(self) -> None:
        time.sleep(0)

    def name(self) -> str:
        return ""


def anything() -> Any:
    return Db()


def opaque() -> object:
    return Db()


async def main() -> None:
    db = cast(Db, opaque())
    db.query()  # E: blocking-sleep
    db.name()
    other = opaque()
    assert isinstance(other, Db)
    other.query()  # E: blocking-sleep
    cast("Db", opaque()).query()  # E: blocking-sleep
    thing: Db = anything()
    thing.query()  # E: blocking-sleep
    thing.name()
