"""A unit of work: what its class sets for a protocol, and an option on which its end depends."""

import time
from typing import Protocol, Self


class Repo(Protocol):
    def all(self): ...


class Sql:
    def __init__(self, s):
        self.s = s

    def all(self):
        return self.s.q()


class Mem:
    def all(self):
        return 1


class Session:
    def q(self):
        time.sleep(0.01)
        return 1


class Uow:
    repo: Repo

    def __enter__(self):
        return self

    def __exit__(self, *a):
        self.commit()

    def commit(self): ...


class SqlUow(Uow):
    def __init__(self, auto = True):
        self.auto = auto

    def __enter__(self):
        self.session = Session()
        self.repo = Sql(self.session)
        return super().__enter__()

    def commit(self):
        if self.auto:
            self.session.q()


class MemUow(Uow):
    def __init__(self):
        self.repo = Mem()


def list_all(u):
    with u:
        return u.repo.all()


async def main():
    with MemUow() as u:
        u.repo.all()
    with SqlUow() as v:  # E: blocking-sleep
        v.repo.all()  # E: blocking-sleep
    with SqlUow(False) as w:
        pass
    MemUow().repo.all()
    list_all(MemUow())
    list_all(SqlUow())  # E: blocking-sleep
