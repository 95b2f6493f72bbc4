from typing import Annotated, Any, Callable, TypeVar, overload

from mypy_fastapi_blocking import Called, Wrapped, blocking

F = TypeVar("F", bound=Callable[..., Any])

@overload
def retry(func: Annotated[F, Wrapped], /) -> F: ...
@overload
def retry(**options) -> Callable[[Annotated[F, Wrapped]], F]: ...

class Retrying:
    @blocking("sleep", instead="tenacity.AsyncRetrying", note="It sleeps between attempts")
    def __iter__(self): ...
    @blocking("sleep", instead="tenacity.AsyncRetrying", note="It sleeps between attempts")
    def __call__(self, fn: Annotated[Callable[..., Any], Called], *args, **kwargs) -> Any: ...
    def wraps(self, f: Annotated[F, Wrapped]) -> F: ...
