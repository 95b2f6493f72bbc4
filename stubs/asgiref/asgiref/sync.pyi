from collections.abc import Callable, Coroutine
from typing import Annotated, Any, Generic, TypeVar, overload

from mypy_fastapi_blocking import Offloaded, blocking

T = TypeVar("T")

# Run off the loop. SyncToAsync.__call__ is async.
@overload
def sync_to_async(
    func: Annotated[Callable[..., T], Offloaded], *, thread_sensitive=..., executor=..., context=...
) -> Callable[..., Coroutine[Any, Any, T]]: ...
@overload
def sync_to_async(
    *, thread_sensitive=..., executor=..., context=...
) -> Callable[[Annotated[Callable[..., T], Offloaded]], Callable[..., Coroutine[Any, Any, T]]]: ...

class SyncToAsync(Generic[T]):
    def __init__(self, func: Annotated[Callable[..., T], Offloaded], thread_sensitive=..., executor=..., context=...) -> None: ...
    async def __call__(self, *args, **kwargs) -> T: ...

# The result runs the coroutine, and waits for it.
@overload
def async_to_sync(awaitable: Callable[..., Coroutine[Any, Any, T]], *, force_new_loop=...) -> _AsyncToSync[T]: ...
@overload
def async_to_sync(*, force_new_loop=...) -> Callable[[Callable[..., Coroutine[Any, Any, T]]], _AsyncToSync[T]]: ...

class _AsyncToSync(Generic[T]):
    @blocking("wait", note='It raises RuntimeError inside a running event loop: "await" the coroutine.')
    def __call__(self, *args, **kwargs) -> T: ...

class AsyncToSync(Generic[T]):
    @blocking("wait", note='It raises RuntimeError inside a running event loop: "await" the coroutine.')
    def __call__(self, *args, **kwargs) -> T: ...
