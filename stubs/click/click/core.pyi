from typing import Annotated, Any, TypeVar, overload
from collections.abc import Callable

from mypy_fastapi_blocking import Endpoint

F = TypeVar("F", bound=Callable[..., Any])

class Group:
    @overload
    def command(self, name: Annotated[Callable[..., Any], Endpoint("command")]) -> Any: ...
    @overload
    def command(self, name=..., *args, **kwargs) -> Callable[[Annotated[F, Endpoint("command")]], F]: ...
    @overload
    def group(self, name: Annotated[Callable[..., Any], Endpoint("command")]) -> Any: ...
    @overload
    def group(self, name=..., *args, **kwargs) -> Callable[[Annotated[F, Endpoint("command")]], F]: ...
