"""The protocol, and who calls through it."""

from contextvars import ContextVar
from typing import Protocol


class Source(Protocol):
    def load(self) -> str: ...


class Sink(Protocol):
    def store(self) -> None: ...


source: ContextVar[Source] = ContextVar("source")
sink: ContextVar[Sink] = ContextVar("sink")


def load_current() -> str:
    return source.get().load()


def store_current() -> None:
    sink.get().store()
