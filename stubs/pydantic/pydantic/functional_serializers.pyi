from collections.abc import Callable
from typing import Annotated, Any, TypeVar, overload

from mypy_fastapi_blocking import Serializes

# FastAPI writes the result of any route on the event loop (fastapi.routing.serialize_response).
F = TypeVar("F")

def field_serializer(*fields, mode=..., return_type=..., when_used=..., check_fields=...) -> Callable[[Annotated[F, Serializes]], F]: ...
@overload
def model_serializer(f: Annotated[F, Serializes], /) -> F: ...
@overload
def model_serializer(*, mode=..., when_used=..., return_type=...) -> Callable[[Annotated[F, Serializes]], F]: ...

class PlainSerializer:
    def __init__(self, func: Annotated[Callable[..., Any], Serializes], return_type=..., when_used=...) -> None: ...

class WrapSerializer:
    def __init__(self, func: Annotated[Callable[..., Any], Serializes], return_type=..., when_used=...) -> None: ...
