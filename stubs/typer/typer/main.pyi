from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Endpoint

F = TypeVar("F")

class Typer:
    def command(self, *args, **kwargs) -> Callable[[Annotated[F, Endpoint("command")]], F]: ...
    def callback(self, *args, **kwargs) -> Callable[[Annotated[F, Endpoint("command")]], F]: ...
