"""Which method runs: repository."""

from abc import ABC, abstractmethod
from typing import Protocol


class UserRepository(ABC):
    @abstractmethod
    def find(self, key: int) -> str: ...

    def find_all(self, keys: list[int]) -> list[str]:
        return [self.find(key) for key in keys]


class Notifier(Protocol):
    def notify(self, text: str) -> None: ...


class Clock(Protocol):
    def now(self) -> float: ...
