from collections.abc import Callable, Coroutine
from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Offloaded

T = TypeVar("T")

# Since Python 3.13.
def run_sync(func: Annotated[Callable[..., T], Offloaded], *args, limiter=...) -> Coroutine[Any, Any, T]: ...
