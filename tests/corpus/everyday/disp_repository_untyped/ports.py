"""Which method runs: repository."""

from abc import ABC, abstractmethod
from typing import Protocol


class UserRepository(ABC):
    @abstractmethod
    def find(self, key): ...

    def find_all(self, keys):
        return [self.find(key) for key in keys]


class Notifier(Protocol):
    def notify(self, text): ...


class Clock(Protocol):
    def now(self): ...
