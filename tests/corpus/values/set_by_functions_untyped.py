"""Globals and context variables that functions set."""

import time
from contextvars import ContextVar


class Db:
    def query(self):
        time.sleep(0.01)


class Fast:
    def query(self):
        return 1


_current = None
_other = None


def set_current(db):
    global _current
    _current = db


def get_current():
    return _current


def set_other(db):
    global _other
    _other = db


set_current(Db())
set_other(Fast())

current = ContextVar("current")
current.set(Db())
other = ContextVar("other")
other.set(Fast())


async def main():
    get_current().query()  # E: blocking-sleep
    _other.query()
    current.get().query()  # E: blocking-sleep
    other.get().query()
