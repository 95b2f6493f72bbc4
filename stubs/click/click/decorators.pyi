from typing import Annotated, Any, TypeVar, overload
from collections.abc import Callable

from mypy_fastapi_blocking import Endpoint

F = TypeVar("F", bound=Callable[..., Any])

@overload
def command(name: Annotated[Callable[..., Any], Endpoint("command")]) -> Any: ...
@overload
def command(name=..., *args, **kwargs) -> Callable[[Annotated[F, Endpoint("command")]], F]: ...
@overload
def group(name: Annotated[Callable[..., Any], Endpoint("command")]) -> Any: ...
@overload
def group(name=..., *args, **kwargs) -> Callable[[Annotated[F, Endpoint("command")]], F]: ...
