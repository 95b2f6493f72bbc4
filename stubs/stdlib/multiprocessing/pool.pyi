from collections.abc import Callable, Iterable
from typing import Annotated, Any, Generic, Literal, TypeVar, overload

from mypy_fastapi_blocking import Iterated, Offloaded, blocking, nonblocking

T = TypeVar("T")

class Pool:
    @blocking("subprocess")
    def __init__(
        self, processes=..., initializer: Annotated[Callable[..., Any], Offloaded] = ..., initargs=..., maxtasksperchild=..., context=...
    ) -> None: ...
    # They wait for the result.
    @blocking("wait", instead="asyncio.AbstractEventLoop.run_in_executor")
    def apply(self, func: Annotated[Callable[..., T], Offloaded], args=..., kwds=...) -> T: ...
    @blocking("wait", instead="asyncio.AbstractEventLoop.run_in_executor")
    def map(self, func: Annotated[Callable[..., T], Offloaded], iterable: Annotated[Iterable[Any], Iterated], chunksize=...) -> list[T]: ...
    @blocking("wait", instead="asyncio.AbstractEventLoop.run_in_executor")
    def starmap(
        self, func: Annotated[Callable[..., T], Offloaded], iterable: Annotated[Iterable[Any], Iterated], chunksize=...
    ) -> list[T]: ...
    # They do not: the callbacks run in a thread, the iterable of imap() is iterated there.
    def apply_async(
        self,
        func: Annotated[Callable[..., T], Offloaded],
        args=...,
        kwds=...,
        callback: Annotated[Callable[..., Any], Offloaded] = ...,
        error_callback: Annotated[Callable[..., Any], Offloaded] = ...,
    ) -> ApplyResult[T]: ...
    def map_async(
        self,
        func: Annotated[Callable[..., T], Offloaded],
        iterable: Annotated[Iterable[Any], Iterated],
        chunksize=...,
        callback: Annotated[Callable[..., Any], Offloaded] = ...,
        error_callback: Annotated[Callable[..., Any], Offloaded] = ...,
    ) -> MapResult[T]: ...
    def starmap_async(
        self,
        func: Annotated[Callable[..., T], Offloaded],
        iterable: Annotated[Iterable[Any], Iterated],
        chunksize=...,
        callback: Annotated[Callable[..., Any], Offloaded] = ...,
        error_callback: Annotated[Callable[..., Any], Offloaded] = ...,
    ) -> MapResult[T]: ...
    def imap(
        self, func: Annotated[Callable[..., T], Offloaded], iterable: Annotated[Iterable[Any], Offloaded], chunksize=...
    ) -> IMapIterator[T]: ...
    def imap_unordered(
        self, func: Annotated[Callable[..., T], Offloaded], iterable: Annotated[Iterable[Any], Offloaded], chunksize=...
    ) -> IMapIterator[T]: ...
    @blocking("wait")
    def join(self): ...

class ThreadPool(Pool):
    @nonblocking
    def __init__(self, processes=..., initializer: Annotated[Callable[..., Any], Offloaded] = ..., initargs=...) -> None: ...

class ApplyResult(Generic[T]):
    @overload
    @nonblocking
    def get(self, timeout: Literal[0]): ...
    @overload
    @blocking("wait")
    def get(self, timeout=...): ...
    @overload
    @nonblocking
    def wait(self, timeout: Literal[0]): ...
    @overload
    @blocking("wait")
    def wait(self, timeout=...): ...

class MapResult(ApplyResult[T]): ...

class IMapIterator(Generic[T]):
    @blocking("wait")
    def next(self, timeout=...): ...
    @blocking("wait")
    def __next__(self): ...
