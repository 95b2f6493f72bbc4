from typing import Annotated, Any, Callable, TypeVar

from mypy_fastapi_blocking import Wrapped

F = TypeVar("F", bound=Callable[..., Any])

def on_exception(wait_gen, exception, **options) -> Callable[[Annotated[F, Wrapped]], F]: ...
def on_predicate(wait_gen, predicate=..., **options) -> Callable[[Annotated[F, Wrapped]], F]: ...
