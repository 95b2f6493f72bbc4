from collections.abc import Callable, Iterable
from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Called, CalledOnIteration, Iterated

T = TypeVar("T")

def nlargest(n, iterable: Annotated[Iterable[T], Iterated], key: Annotated[Callable[[T], Any], Called] = ...) -> list[T]: ...
def nsmallest(n, iterable: Annotated[Iterable[T], Iterated], key: Annotated[Callable[[T], Any], Called] = ...) -> list[T]: ...

# Lazily iterates.
def merge(
    *iterables: Annotated[Iterable[T], CalledOnIteration], key: Annotated[Callable[[T], Any], CalledOnIteration] = ..., reverse=...
): ...
