"""What an overridden method or property returns is for the class of the object to say, in the methods that it inherits as well."""

import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager


class Connection:
    def send(self):
        time.sleep(0)

    def __enter__(self):
        time.sleep(0)
        return self

    def __exit__(self, *exc): ...


class FakeConnection(Connection):
    def send(self): ...

    def __enter__(self):
        return self


class Service:
    def connection(self):
        return Connection()

    @property
    def current(self):
        return Connection()

    def go(self):
        self.connection().send()

    def read(self):
        self.current.send()

    def in_local(self):
        connection = self.connection()
        connection.send()

    def entered(self):
        with self.connection() as connection:
            connection.send()

    def twice(self):
        self.go()

    def handed_on(self):
        send(self.connection())

    def returned(self):
        return self.connection()


class FakeService(Service):
    def connection(self):
        return FakeConnection()

    @property
    def current(self):
        return FakeConnection()


def send(connection):
    connection.send()


class Kept:
    def __init__(self):
        self.connection = self.make()

    def make(self):
        return Connection()

    def go(self):
        self.connection.send()


class FakeKept(Kept):
    def make(self):
        return FakeConnection()


class Unit(ABC):
    @abstractmethod
    def connection(self): ...

    def go(self):
        self.connection().send()


class SlowUnit(Unit):
    def connection(self):
        return Connection()


class FastUnit(Unit):
    def connection(self):
        return FakeConnection()


def run(service):
    service.go()
    service.connection().send()


class Outer:
    def __init__(self, service):
        self.service = service

    def go(self):
        self.service.connection().send()


class Paged:
    @contextmanager
    def opened(self):
        yield self.make()

    def make(self):
        return Connection()

    def go(self):
        with self.opened() as connection:
            connection.send()


class FakePaged(Paged):
    def make(self):
        return FakeConnection()


async def blocks():
    Service().go()  # E: blocking-sleep
    Service().read()  # E: blocking-sleep
    Service().in_local()  # E: blocking-sleep
    Service().entered()  # E: blocking-sleep
    Service().twice()  # E: blocking-sleep
    Service().handed_on()  # E: blocking-sleep
    Service().returned().send()  # E: blocking-sleep
    Kept().go()  # E: blocking-sleep
    SlowUnit().go()  # E: blocking-sleep
    run(Service())  # E: blocking-sleep
    Outer(Service()).go()  # E: blocking-sleep
    Paged().go()  # E: blocking-sleep


async def does_not():
    FakeService().go()  # OK
    FakeService().read()  # OK
    FakeService().in_local()  # OK
    FakeService().entered()  # OK
    FakeService().twice()  # OK
    FakeService().handed_on()  # OK
    FakeService().returned().send()  # OK
    FakeKept().go()  # OK
    FastUnit().go()  # OK
    run(FakeService())  # OK
    Outer(FakeService()).go()  # OK
    FakePaged().go()  # OK
