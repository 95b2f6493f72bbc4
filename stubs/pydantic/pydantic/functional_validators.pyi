from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import OnLoop

F = TypeVar("F")

def field_validator(field, /, *fields, mode=..., check_fields=..., json_schema_input_type=...) -> Callable[[Annotated[F, OnLoop]], F]: ...
def model_validator(*, mode) -> Callable[[Annotated[F, OnLoop]], F]: ...

class AfterValidator:
    def __init__(self, func: Annotated[Callable[..., Any], OnLoop]) -> None: ...

class BeforeValidator:
    def __init__(self, func: Annotated[Callable[..., Any], OnLoop], json_schema_input_type=...) -> None: ...

class PlainValidator:
    def __init__(self, func: Annotated[Callable[..., Any], OnLoop], json_schema_input_type=...) -> None: ...

class WrapValidator:
    def __init__(self, func: Annotated[Callable[..., Any], OnLoop], json_schema_input_type=...) -> None: ...
