from typing import Annotated, Any, TypeVar, overload
from collections.abc import Callable

from mypy_fastapi_blocking import Endpoint

F = TypeVar("F", bound=Callable[..., Any])

@overload
def fixture(fixture_function: Annotated[Callable[..., Any], Endpoint("test")], **kwargs) -> Any: ...
@overload
def fixture(**kwargs) -> Callable[[Annotated[F, Endpoint("test")]], F]: ...
