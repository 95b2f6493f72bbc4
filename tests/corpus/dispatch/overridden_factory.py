"""What an overridden method or property returns is for the class of the object to say, in the methods that it inherits as well."""

import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager


class Connection:
    def send(self) -> None:
        time.sleep(0)

    def __enter__(self) -> "Connection":
        time.sleep(0)
        return self

    def __exit__(self, *exc: object) -> None: ...


class FakeConnection(Connection):
    def send(self) -> None: ...

    def __enter__(self) -> "FakeConnection":
        return self


class Service:
    def connection(self) -> Connection:
        return Connection()

    @property
    def current(self) -> Connection:
        return Connection()

    def go(self) -> None:
        self.connection().send()

    def read(self) -> None:
        self.current.send()

    def in_local(self) -> None:
        connection = self.connection()
        connection.send()

    def entered(self) -> None:
        with self.connection() as connection:
            connection.send()

    def twice(self) -> None:
        self.go()

    def handed_on(self) -> None:
        send(self.connection())

    def returned(self) -> Connection:
        return self.connection()


class FakeService(Service):
    def connection(self) -> FakeConnection:
        return FakeConnection()

    @property
    def current(self) -> FakeConnection:
        return FakeConnection()


def send(connection: Connection) -> None:
    connection.send()


class Kept:
    def __init__(self) -> None:
        self.connection = self.make()

    def make(self) -> Connection:
        return Connection()

    def go(self) -> None:
        self.connection.send()


class FakeKept(Kept):
    def make(self) -> FakeConnection:
        return FakeConnection()


class Unit(ABC):
    @abstractmethod
    def connection(self) -> Connection: ...

    def go(self) -> None:
        self.connection().send()


class SlowUnit(Unit):
    def connection(self) -> Connection:
        return Connection()


class FastUnit(Unit):
    def connection(self) -> Connection:
        return FakeConnection()


def run(service: Service) -> None:
    service.go()
    service.connection().send()


class Outer:
    def __init__(self, service: Service) -> None:
        self.service = service

    def go(self) -> None:
        self.service.connection().send()


class Paged:
    @contextmanager
    def opened(self) -> Iterator[Connection]:
        yield self.make()

    def make(self) -> Connection:
        return Connection()

    def go(self) -> None:
        with self.opened() as connection:
            connection.send()


class FakePaged(Paged):
    def make(self) -> FakeConnection:
        return FakeConnection()


async def blocks() -> None:
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


async def does_not() -> None:
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
