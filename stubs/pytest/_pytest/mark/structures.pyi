from typing import Annotated, Any, TypeVar, overload
from collections.abc import Callable

from mypy_fastapi_blocking import Endpoint

F = TypeVar("F", bound=Callable[..., Any])

class MarkDecorator:
    @overload
    def __call__(self, arg: Annotated[F, Endpoint("test")]) -> F: ...
    @overload
    def __call__(self, *args, **kwargs) -> MarkDecorator: ...

class MarkGenerator:
    def __getattr__(self, name) -> MarkDecorator: ...

MARK_GEN: MarkGenerator
