"""The base of all hashers of passlib.hash."""

from typing import Self

from mypy_fastapi_blocking import blocking, nonblocking

class GenericHandler:
    @classmethod
    @blocking("cpu")
    def hash(cls) -> str: ...
    @classmethod
    @blocking("cpu")
    def encrypt(cls) -> str: ...
    @classmethod
    @blocking("cpu")
    def genhash(cls) -> str: ...
    @classmethod
    @blocking("cpu")
    def verify(cls) -> bool: ...
    @classmethod
    @nonblocking
    def identify(cls): ...
    @classmethod
    @nonblocking
    def needs_update(cls): ...
    @classmethod
    @nonblocking
    def using(cls) -> type[Self]: ...

class PrefixWrapper:
    @blocking("cpu")
    def hash(self) -> str: ...
    @blocking("cpu")
    def encrypt(self) -> str: ...
    @blocking("cpu")
    def genhash(self) -> str: ...
    @blocking("cpu")
    def verify(self) -> bool: ...
