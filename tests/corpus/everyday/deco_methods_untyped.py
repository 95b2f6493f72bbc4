"""Decorators: methods."""

import functools
import time
from collections.abc import Callable
from typing import Any


def transactional(method):
    @functools.wraps(method)
    def inner(self, *args):
        self.begin()
        try:
            return method(self, *args)
        finally:
            self.commit()

    return inner


class Base:
    def begin(self):
        pass

    def commit(self):
        time.sleep(0)


class Users(Base):
    @transactional
    def add(self, name):
        return name

    @classmethod
    def build(cls):
        time.sleep(0)
        return cls()

    @staticmethod
    def check(name):
        return bool(name)


async def main():
    users = Users()
    users.add("a")  # E: blocking-sleep
    Users.build()  # E: blocking-sleep
    users.check("a")
    Users.check("b")
