from collections.abc import AsyncIterator, Callable, Coroutine, Iterable
from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Offloaded

T = TypeVar("T")

# starlette/concurrency.py: both go to anyio.to_thread.run_sync().
def run_in_threadpool(func: Annotated[Callable[..., T], Offloaded], *args, **kwargs) -> Coroutine[Any, Any, T]: ...
def iterate_in_threadpool(iterator: Annotated[Iterable[T], Offloaded]) -> AsyncIterator[T]: ...
