"""What `collections.abc` gives to a class calls the methods that the class defines; a view reads nothing until it is iterated."""

import time
from collections import UserDict
from collections.abc import Mapping, MutableMapping, MutableSequence, MutableSet, Sequence
from typing import Any


class Row:
    def load(self):
        time.sleep(0.01)


class Remote(Mapping[str, Row]):
    def __getitem__(self, key):
        time.sleep(0.01)
        return Row()

    def __iter__(self):
        return iter(["a"])

    def __len__(self):
        return 1


class Rows(Mapping[str, Row]):
    def __getitem__(self, key):
        return Row()

    def __iter__(self):
        return iter(["a"])

    def __len__(self):
        return 1

    def first(self):
        self.get("a")


class Written(MutableMapping[str, int]):
    def __getitem__(self, key):
        return 1

    def __setitem__(self, key, value):
        time.sleep(0.01)

    def __delitem__(self, key):
        return None

    def __iter__(self):
        return iter(["a"])

    def __len__(self):
        return 1

    def fill(self):
        self.update(a=1)


class Page(Sequence[int]):
    def __getitem__(self, index):
        time.sleep(0.01)
        return [1][index]

    def __len__(self):
        return 1


class Log(MutableSequence[int]):
    def __getitem__(self, index):
        return [1][index]

    def __setitem__(self, index, value):
        return None

    def __delitem__(self, index):
        return None

    def __len__(self):
        return 1

    def insert(self, index, value):
        time.sleep(0.01)


class Tags(MutableSet[str]):
    def __contains__(self, tag):
        return True

    def __iter__(self):
        return iter(["a"])

    def __len__(self):
        return 1

    def add(self, tag):
        time.sleep(0.01)

    def discard(self, tag):
        time.sleep(0.01)


class Settings(UserDict[str, int]):
    def __setitem__(self, key, value):
        time.sleep(0.01)


def look_up(rows):
    return rows.get("a")


async def mappings():
    Remote().get("a")  # E: blocking-sleep
    "a" in Remote()  # E: blocking-sleep
    list(Remote().items())  # E: blocking-sleep
    list(Remote().values())  # E: blocking-sleep
    dict(Remote())  # E: blocking-sleep
    list(Remote())  # OK
    list(Remote().keys())  # OK
    Remote().items()  # OK: nothing is read yet


async def rows():
    Rows().get("a")  # OK
    Rows().first()  # OK
    look_up(Rows())  # OK
    for _, row in Rows().items():
        row.load()  # E: blocking-sleep
    for row in Rows().values():
        row.load()  # E: blocking-sleep
    for key in Rows():
        key.upper()  # OK


async def written():
    Written().get("a")  # OK
    Written().pop("a")  # OK
    Written().update({"a": 1})  # E: blocking-sleep
    Written().fill()  # E: blocking-sleep
    Settings(a=1)  # E: blocking-sleep
    Settings()  # OK


async def sequences():
    for _ in Page():  # E: blocking-sleep
        pass
    1 in Page()  # E: blocking-sleep
    Page().index(1)  # E: blocking-sleep
    first, *_ = Page()  # E: blocking-sleep
    len(Page())  # OK
    Log().append(1)  # E: blocking-sleep
    Log().extend([1])  # E: blocking-sleep
    Log().pop()  # OK
    list(Log())  # OK


async def sets():
    tags = Tags()
    tags.remove("a")  # E: blocking-sleep
    tags.add("b")  # E: blocking-sleep
    tags.isdisjoint(["c"])  # OK
    tags |= {"d"}  # E: blocking-sleep
