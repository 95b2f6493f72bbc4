from collections.abc import Callable
from typing import Annotated, Any, TypeVar, overload

from mypy_fastapi_blocking import OnLoop, Serializes, blocking

from .functional_serializers import (
    PlainSerializer as PlainSerializer,
    WrapSerializer as WrapSerializer,
    field_serializer as field_serializer,
    model_serializer as model_serializer,
)
from .functional_validators import (
    AfterValidator as AfterValidator,
    BeforeValidator as BeforeValidator,
    PlainValidator as PlainValidator,
    WrapValidator as WrapValidator,
    field_validator as field_validator,
    model_validator as model_validator,
)

F = TypeVar("F")

def Field(default=..., *, default_factory: Annotated[Callable[..., Any], OnLoop] = ..., **kwargs): ...
def PrivateAttr(default=..., *, default_factory: Annotated[Callable[..., Any], OnLoop] = ..., init=...): ...
@overload
def computed_field(func: Annotated[F, Serializes], /) -> F: ...
@overload
def computed_field(*, alias=..., **kwargs) -> Callable[[Annotated[F, Serializes]], F]: ...

# The names of version 1.
def validator(field, /, *fields, pre=..., each_item=..., always=..., **kwargs) -> Callable[[Annotated[F, OnLoop]], F]: ...
@overload
def root_validator(func: Annotated[F, OnLoop], /) -> F: ...
@overload
def root_validator(*, pre=..., skip_on_failure=..., allow_reuse=...) -> Callable[[Annotated[F, OnLoop]], F]: ...

class BaseModel:
    @blocking("file", note="Read the file with aiofiles and give the bytes to model_validate_json().")
    @classmethod
    def parse_file(cls, path, **kwargs): ...
