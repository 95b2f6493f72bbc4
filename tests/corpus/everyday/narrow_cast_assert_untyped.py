"""Narrowing: cast assert."""

import time
from typing import Any, cast


class Db:
    def query(self):
        time.sleep(0)

    def name(self):
        return ""


def anything():
    return Db()


def opaque():
    return Db()


async def main():
    db = cast(Db, opaque())
    db.query()  # E: blocking-sleep
    db.name()
    other = opaque()
    assert isinstance(other, Db)
    other.query()  # E: blocking-sleep
    cast("Db", opaque()).query()  # E: blocking-sleep
    thing = anything()
    thing.query()  # E: blocking-sleep
    thing.name()
