"""Operations on `self` in an inherited method: the class of the object says what runs."""

import time
from collections.abc import Iterator


class Repository:
    def __iter__(self):
        return iter(self.rows())

    def __enter__(self):
        self.open()
        return self

    def __exit__(self, *exc): ...

    def __getitem__(self, index):
        return self.rows()[index]

    def __contains__(self, item):
        return item in self.rows()

    def rows(self):
        return [1]

    def open(self): ...

    def count(self):
        return sum(1 for _ in self)

    def all(self):
        return list(self)

    def looped(self):
        for _ in self:
            pass

    def entered(self):
        with self:
            pass

    def first(self):
        return self[0]

    def has(self):
        return 1 in self


class Sql(Repository):
    def rows(self):
        time.sleep(0)
        return [1]

    def open(self):
        time.sleep(0)


class Memory(Repository): ...


async def blocks():
    Sql().count()  # E: blocking-sleep
    Sql().all()  # E: blocking-sleep
    Sql().looped()  # E: blocking-sleep
    Sql().entered()  # E: blocking-sleep
    Sql().first()  # E: blocking-sleep
    Sql().has()  # E: blocking-sleep


async def does_not():
    Memory().count()  # OK
    Memory().all()  # OK
    Memory().looped()  # OK
    Memory().entered()  # OK
    Memory().first()  # OK
    Memory().has()  # OK
