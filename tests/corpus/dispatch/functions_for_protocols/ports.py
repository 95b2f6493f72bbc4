from typing import Protocol


class Sink(Protocol):
    def __call__(self, name: str) -> None: ...
