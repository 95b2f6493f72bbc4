"""A class that is passed for `type[Model]`: its own methods and instances are what runs."""

import time
from typing import Generic, TypeVar


class Model:
    def __init__(self) -> None:
        self.rows = 0

    @classmethod
    def load(cls) -> None:
        time.sleep(0)

    @staticmethod
    def check() -> None:
        time.sleep(0)

    def save(self) -> None:
        time.sleep(0)


class Memory(Model):
    @classmethod
    def load(cls) -> None: ...

    @staticmethod
    def check() -> None: ...

    def save(self) -> None: ...


M = TypeVar("M", bound=Model)


def create(kind: type[M]) -> M:
    kind.load()
    return kind()


def check(kind: type[Model]) -> None:
    kind.check()


def save(kind: type[Model]) -> None:
    kind().save()


def handed_on(kind: type[Model] | None = None) -> None:
    if kind is not None:
        create(kind)


class Repository(Generic[M]):
    def __init__(self, model: type[M]) -> None:
        self.model = model

    def get(self) -> M:
        self.model.load()
        return self.model()

    def put(self) -> None:
        self.get().save()


class Service:
    def __init__(self, model: type[Model]) -> None:
        self.repository = Repository(model)
        self.model = model

    def get(self) -> None:
        self.repository.get()

    def save(self) -> None:
        made = self.model()
        made.save()


async def blocks() -> None:
    create(Model)  # E: blocking-sleep
    check(Model)  # E: blocking-sleep
    save(Model)  # E: blocking-sleep
    handed_on(Model)  # E: blocking-sleep
    Repository(Model).get()  # E: blocking-sleep
    Repository(Model).put()  # E: blocking-sleep
    Service(Model).get()  # E: blocking-sleep
    Service(Model).save()  # E: blocking-sleep


async def does_not() -> None:
    create(Memory)  # OK
    create(Memory).save()  # OK
    check(Memory)  # OK
    save(Memory)  # OK
    handed_on(Memory)  # OK
    handed_on()  # OK
    Repository(Memory).get()  # OK
    Service(Memory).get()  # OK
    Service(Memory).save()  # OK
