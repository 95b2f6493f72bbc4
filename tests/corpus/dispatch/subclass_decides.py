"""What a method of a base class calls on `self` or `cls` is for the class at hand to say, not for its siblings."""

import time

from typing_extensions import Self


class Source:
    @classmethod
    def create(cls) -> Self:
        made = cls()
        made.warm()
        return made

    @classmethod
    def prepared(cls) -> "Source":
        cls.prepare()
        return cls()

    @classmethod
    def prepare(cls) -> None: ...

    def warm(self) -> None:
        pass

    def by_type(self) -> None:
        type(self).prepare()

    def by_class(self) -> None:
        self.__class__.prepare()

    def by_self(self) -> None:
        self.prepare()

    def twice(self) -> None:
        self.by_self()


class Slow(Source):
    def warm(self) -> None:
        time.sleep(0.01)

    @classmethod
    def prepare(cls) -> None:
        time.sleep(0.01)


class Quick(Source):
    pass


async def by_class() -> None:
    Source.create()  # OK
    Slow.create()  # E: blocking-sleep
    Quick.create()  # OK
    Source.prepared()  # OK
    Slow.prepared()  # E: blocking-sleep
    Quick.prepared()  # OK


async def by_instance() -> None:
    Quick().by_type()  # OK
    Quick().by_class()  # OK
    Quick().by_self()  # OK
    Quick().twice()  # OK
    Slow().by_type()  # E: blocking-sleep
    Slow().by_class()  # E: blocking-sleep
    Slow().by_self()  # E: blocking-sleep
    Slow().twice()  # E: blocking-sleep
