"""Instances with __call__, metaclass __call__, super(), class bodies, default arguments, decorators."""

import time
from collections.abc import Callable
from typing import Any


def slow() -> int:
    time.sleep(0)
    return 1


class Job:
    def __call__(self) -> int:
        return slow()

    def idle(self) -> int:
        return 1


class Meta(type):
    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        time.sleep(0)
        return super().__call__(*args, **kwargs)


class Made(metaclass=Meta):
    def name(self) -> str:
        return "made"


class Base:
    def load(self) -> int:
        return slow()

    def peek(self) -> int:
        return 1


class Child(Base):
    def load(self) -> int:
        return 1 + super().load()

    def peek(self) -> int:
        return super().peek()

    async def aload(self) -> int:
        super().peek()  # OK
        return super().load()  # E: blocking-sleep


class Silent(Base):
    def load(self) -> int:
        return 1


def register(function: Callable[[], int]) -> Callable[[], int]:
    slow()
    return function


def plain(function: Callable[[], int]) -> Callable[[], int]:
    return function


async def wrong() -> None:
    job = Job()  # OK
    job()  # E: blocking-sleep
    Job()()  # E: blocking-sleep
    Made()  # E: blocking-sleep
    Child().load()  # E: blocking-sleep


async def right() -> None:
    Job().idle()  # OK
    Child().peek()  # OK
    Silent().load()  # OK
    print(Job())  # OK


async def main() -> None:
    await Child().aload()  # OK


async def class_body() -> None:
    class Local:
        value = slow()  # E: blocking-sleep

    class Other:
        value = 1  # OK

    print(Local, Other)


async def defaults() -> None:
    def inner(value: int = slow()) -> int:  # E: blocking-sleep
        return value

    def other(value: int = 1) -> int:  # OK
        return value

    wrong_lambda = lambda value=slow(): value  # E: blocking-sleep
    print(inner, other, wrong_lambda)


async def decorated() -> None:
    @register  # E: blocking-sleep
    def inner() -> int:
        return 1

    @plain  # OK
    def other() -> int:
        return 1

    print(inner, other)
