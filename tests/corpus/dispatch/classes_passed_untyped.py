"""A class that is passed for `type[Model]`: its own methods and instances are what runs."""

import time
from typing import Generic, TypeVar


class Model:
    def __init__(self):
        self.rows = 0

    @classmethod
    def load(cls):
        time.sleep(0)

    @staticmethod
    def check():
        time.sleep(0)

    def save(self):
        time.sleep(0)


class Memory(Model):
    @classmethod
    def load(cls): ...

    @staticmethod
    def check(): ...

    def save(self): ...


M = TypeVar("M", bound=Model)


def create(kind):
    kind.load()
    return kind()


def check(kind):
    kind.check()


def save(kind):
    kind().save()


def handed_on(kind = None):
    if kind is not None:
        create(kind)


class Repository(Generic[M]):
    def __init__(self, model):
        self.model = model

    def get(self):
        self.model.load()
        return self.model()

    def put(self):
        self.get().save()


class Service:
    def __init__(self, model):
        self.repository = Repository(model)
        self.model = model

    def get(self):
        self.repository.get()

    def save(self):
        made = self.model()
        made.save()


async def blocks():
    create(Model)  # E: blocking-sleep
    check(Model)  # E: blocking-sleep
    save(Model)  # E: blocking-sleep
    handed_on(Model)  # E: blocking-sleep
    Repository(Model).get()  # E: blocking-sleep
    Repository(Model).put()  # E: blocking-sleep
    Service(Model).get()  # E: blocking-sleep
    Service(Model).save()  # E: blocking-sleep


async def does_not():
    create(Memory)  # OK
    create(Memory).save()  # OK
    check(Memory)  # OK
    save(Memory)  # OK
    handed_on(Memory)  # OK
    handed_on()  # OK
    Repository(Memory).get()  # OK
    Service(Memory).get()  # OK
    Service(Memory).save()  # OK
