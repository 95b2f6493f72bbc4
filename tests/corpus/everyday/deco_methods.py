"""Decorators: methods."""

import functools
import time
from collections.abc import Callable
from typing import Any


def transactional(method: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(method)
    def inner(self: Any, *args: Any) -> Any:
        self.begin()
        try:
            return method(self, *args)
        finally:
            self.commit()

    return inner


class Base:
    def begin(self) -> None:
        pass

    def commit(self) -> None:
        time.sleep(0)


class Users(Base):
    @transactional
    def add(self, name: str) -> str:
        return name

    @classmethod
    def build(cls) -> "Users":
        time.sleep(0)
        return cls()

    @staticmethod
    def check(name: str) -> bool:
        return bool(name)


async def main() -> None:
    users = Users()
    users.add("a")  # E: blocking-sleep
    Users.build()  # E: blocking-sleep
    users.check("a")
    Users.check("b")
