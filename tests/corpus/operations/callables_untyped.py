"""Instances with __call__, metaclass __call__, super(), class bodies, default arguments, decorators."""

import time
from collections.abc import Callable
from typing import Any


def slow():
    time.sleep(0)
    return 1


class Job:
    def __call__(self):
        return slow()

    def idle(self):
        return 1


class Meta(type):
    def __call__(cls, *args, **kwargs):
        time.sleep(0)
        return super().__call__(*args, **kwargs)


class Made(metaclass=Meta):
    def name(self):
        return "made"


class Base:
    def load(self):
        return slow()

    def peek(self):
        return 1


class Child(Base):
    def load(self):
        return 1 + super().load()

    def peek(self):
        return super().peek()

    async def aload(self):
        super().peek()  # OK
        return super().load()  # E: blocking-sleep


class Silent(Base):
    def load(self):
        return 1


def register(function):
    slow()
    return function


def plain(function):
    return function


async def wrong():
    job = Job()  # OK
    job()  # E: blocking-sleep
    Job()()  # E: blocking-sleep
    Made()  # E: blocking-sleep
    Child().load()  # E: blocking-sleep


async def right():
    Job().idle()  # OK
    Child().peek()  # OK
    Silent().load()  # OK
    print(Job())  # OK


async def main():
    await Child().aload()  # OK


async def class_body():
    class Local:
        value = slow()  # E: blocking-sleep

    class Other:
        value = 1  # OK

    print(Local, Other)


async def defaults():
    def inner(value = slow()):  # E: blocking-sleep
        return value

    def other(value = 1):  # OK
        return value

    wrong_lambda = lambda value=slow(): value  # E: blocking-sleep
    print(inner, other, wrong_lambda)


async def decorated():
    @register  # E: blocking-sleep
    def inner():
        return 1

    @plain  # OK
    def other():
        return 1

    print(inner, other)
