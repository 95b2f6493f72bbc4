from typing import Annotated, Any, Callable, TypeVar, overload

from mypy_fastapi_blocking import Called, Wrapped

F = TypeVar("F", bound=Callable[..., Any])

@overload
def retry(wrapped: Annotated[F, Wrapped], /) -> F: ...
@overload
def retry(**options) -> Callable[[Annotated[F, Wrapped]], F]: ...

class Retrying:
    def call(self, fn: Annotated[Callable[..., Any], Called], *args, **kwargs) -> Any: ...
