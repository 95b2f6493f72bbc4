from collections.abc import Callable
from typing import Annotated, Any, Generic, TypeVar

from mypy_fastapi_blocking import Wrapped

P = TypeVar("P")
T = TypeVar("T")

# Calling it runs the function, once; otherwise it runs when the object goes, which nobody can foresee.
class finalize(Generic[P, T]):
    def __init__(self, obj: T, func: Annotated[Callable[..., Any], Wrapped], /, *args, **kwargs) -> None: ...
