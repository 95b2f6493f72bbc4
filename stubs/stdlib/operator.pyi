from collections.abc import Callable, Iterable
from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Called, Iterated

T = TypeVar("T")

def call(obj: Annotated[Callable[..., T], Called], /, *args, **kwargs) -> T: ...
def countOf(a: Annotated[Iterable[Any], Iterated], b, /): ...
def indexOf(a: Annotated[Iterable[Any], Iterated], b, /): ...
