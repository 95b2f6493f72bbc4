from collections.abc import Callable, Coroutine
from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Offloaded

T = TypeVar("T")

def run_sync(func: Annotated[Callable[..., T], Offloaded], *args, cancellable=..., limiter=...) -> Coroutine[Any, Any, T]: ...
