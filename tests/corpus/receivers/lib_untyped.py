"""The classes that the programs of this area use."""

from __future__ import annotations

import time
from collections.abc import Iterator


class Session:
    def __init__(self, name = ""):
        self.name = name

    def query(self):
        time.sleep(1)
        return 1

    def describe(self):
        return self.name

    def __enter__(self):
        return self

    def __exit__(self, *args):
        return None


class Engine:
    def __init__(self):
        self.session = Session("own")

    def connect(self):
        return Session("new")


class Cheap:
    def query(self):
        return 1

    def connect(self):
        return self

    def __enter__(self):
        return self

    def __exit__(self, *args):
        return None


def get_session():
    return Session()


def get_cheap():
    return Cheap()


def sessions():
    yield Session("1")


async def aget_session():
    return Session()


async def aget_cheap():
    return Cheap()
