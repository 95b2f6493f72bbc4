"""Template methods over generators, hooks and constants of the class at hand; classes registered by a decorator."""

from __future__ import annotations

import abc
import asyncio
import time
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, TypeVar

I = TypeVar("I", bound="type[Importer]")
IMPORTERS: dict[str, type[Importer]] = {}


def importer(name, *, enabled = True):
    def deco(cls):
        if enabled:
            IMPORTERS[name] = cls
        return cls

    return deco


class Importer(abc.ABC):
    batch: ClassVar[int] = 2
    validate_first: ClassVar[bool] = True

    def run(self):
        n = 0
        for row in self.rows():
            if self.validate_first and not self.validate(row):
                continue
            self.store(row)
            n += 1
        self.finish()
        return n

    @abc.abstractmethod
    def rows(self): ...

    def validate(self, row):
        return True

    def store(self, row):
        pass

    def finish(self):
        pass


@importer("static")
class StaticImporter(Importer):
    def rows(self):
        yield from (1, 2)


@importer("remote")
class RemoteImporter(Importer):
    def rows(self):
        time.sleep(0.01)
        yield 1


class StoringImporter(StaticImporter):
    def store(self, row):
        time.sleep(0.01)


class CheckingImporter(StaticImporter):
    def validate(self, row):
        time.sleep(0.01)
        return True


class UncheckedImporter(CheckingImporter):
    validate_first = False


class FinishingImporter(StaticImporter):
    def __init__(self, fsync):
        self.fsync = fsync

    def finish(self):
        if self.fsync:
            time.sleep(0.01)


def start(name):
    return IMPORTERS[name]().run()


async def main():
    StaticImporter().run()
    RemoteImporter().run()  # E: blocking-sleep
    StoringImporter().run()  # E: blocking-sleep
    CheckingImporter().run()  # E: blocking-sleep
    UncheckedImporter().run()
    FinishingImporter(True).run()  # E: blocking-sleep
    FinishingImporter(False).run()
    start("remote")  # E: blocking-sleep
    await asyncio.to_thread(start, "remote")
    IMPORTERS["remote"]().run()  # E: blocking-sleep
