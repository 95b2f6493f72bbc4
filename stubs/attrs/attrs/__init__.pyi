from collections.abc import Callable
from typing import Annotated, Any

from attr import Converter as Converter, Factory as Factory
from mypy_fastapi_blocking import OnLoop

from . import converters as converters, validators as validators

class field:
    def __init__(
        self,
        *,
        converter: Annotated[Callable[[Any], Any], OnLoop] = ...,
        factory: Annotated[Callable[[], Any], OnLoop] = ...,
        validator: Annotated[Callable[[Any, Any, Any], Any], OnLoop] = ...,
        **kwargs,
    ) -> None: ...
    def default(self, meth: Annotated[Callable[[Any], Any], OnLoop]) -> Any: ...  # made at run time
    def validator(self, meth: Annotated[Callable[[Any, Any, Any], Any], OnLoop]) -> Any: ...  # made at run time

class define:
    def __attrs_pre_init__(self: Annotated[Any, OnLoop], *args, **kwargs) -> None: ...  # in subclasses
    def __attrs_post_init__(self: Annotated[Any, OnLoop]) -> None: ...  # in subclasses

class frozen(define): ...

mutable = define
