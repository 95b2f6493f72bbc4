from collections.abc import Callable, Iterable
from typing import Annotated, Any, Generic, TypeVar, overload

from mypy_fastapi_blocking import Called, Iterated, Registered, Wrapped

T = TypeVar("T")
F = TypeVar("F")

def reduce(function: Annotated[Callable[..., T], Called], iterable: Annotated[Iterable[Any], Iterated], initial=..., /) -> T: ...

# What is returned calls the function; arguments given here are bound.
class partial(Generic[T]):
    def __init__(self, func: Annotated[Callable[..., T], Wrapped], /, *args, **kwargs) -> None: ...

class partialmethod(Generic[T]):
    def __init__(self, func: Annotated[Callable[..., T], Wrapped], /, *args, **kwargs) -> None: ...

# Comparing keys calls the function.
def cmp_to_key(mycmp: Annotated[Callable[[Any, Any], Any], Wrapped]) -> Callable[[Any], Any]: ...

# What is called is the function, or one of those registered.
def singledispatch(func: Annotated[Callable[..., T], Wrapped]) -> _SingleDispatchCallable[T]: ...

class _SingleDispatchCallable(Generic[T]):
    def register(
        self, cls: Annotated[Any, Registered], method: Annotated[Any, Registered] = ...
    ) -> Callable[[Annotated[F, Registered]], F]: ...

# A cache calls the function whenever it misses.
def cache(user_function: Annotated[F, Wrapped], /) -> F: ...
@overload
def lru_cache(maxsize: int | None = ..., typed=...) -> Callable[[Annotated[F, Wrapped]], F]: ...
@overload
def lru_cache(user_function: Annotated[F, Wrapped], /) -> F: ...
