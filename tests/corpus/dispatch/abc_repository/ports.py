"""The abstract side; it imports no implementation."""

import abc


class UserRepository(abc.ABC):
    @abc.abstractmethod
    def get(self, user_id: int) -> object: ...

    @abc.abstractmethod
    def name(self) -> str: ...


class Clock(abc.ABC):
    @abc.abstractmethod
    def now(self) -> float: ...
