"""The repositories, and a bus."""

import time
from abc import ABC, abstractmethod
from typing import Callable


class Repo(ABC):
    @abstractmethod
    def get(self, key: str) -> str: ...


class SqlRepo(Repo):
    def get(self, key: str) -> str:
        time.sleep(0.02)
        return key


class MemoryRepo(Repo):
    def __init__(self) -> None:
        self.data: dict[str, str] = {}

    def get(self, key: str) -> str:
        return self.data.get(key, "")


class Bus:
    def __init__(self) -> None:
        self.handlers: list[Callable[[int], None]] = []

    def on(self, f: Callable[[int], None]) -> None:
        self.handlers.append(f)

    def emit(self, x: int) -> None:
        for h in self.handlers:
            h(x)


slow_bus = Bus()
fast_bus = Bus()
slow_bus.on(lambda x: time.sleep(0.02))
fast_bus.on(print)
