# typed-only: without annotations nothing says what the receiver may be
"""An override runs as its own class: what it calls on itself is not its sibling's. Libraries' classes are not dispatched from."""

import abc
import time


class Source(abc.ABC):
    @abc.abstractmethod
    def info(self) -> str: ...


class Static(Source):
    def info(self) -> str:
        return self._model("a")

    def _model(self, name: str) -> str:
        return name


class Remote(Source):
    def info(self) -> str:
        return ""

    def _model(self, name: str) -> str:
        time.sleep(1)
        return name


class Blocking(abc.ABC):
    @abc.abstractmethod
    def info(self) -> str: ...


class Direct(Blocking):
    def info(self) -> str:
        time.sleep(1)
        return ""


class Observed(dict[str, int]):
    def update(self, *args: object, **kwargs: object) -> None:
        time.sleep(1)


async def wrong(source: Blocking = Direct()) -> None:
    source.info()  # E: blocking-sleep
    Observed().update()  # E: blocking-sleep


async def right(source: Source = Static()) -> None:
    source.info()  # OK
    plain: dict[str, int] = {}
    plain.update(a=1)  # OK
