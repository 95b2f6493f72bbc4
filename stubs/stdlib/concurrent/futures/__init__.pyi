from collections.abc import Callable, Iterable
from typing import Annotated, Any, Generic, Literal, TypeIs, TypeVar, overload

from mypy_fastapi_blocking import Iterated, Offloaded, blocking, nonblocking

from .process import ProcessPoolExecutor as ProcessPoolExecutor
from .thread import ThreadPoolExecutor as ThreadPoolExecutor

T = TypeVar("T")

class Future(Generic[T]):
    def done(self) -> TypeIs[_DoneFuture[T]]: ...
    @overload
    @nonblocking
    def result(self, timeout: Literal[0]): ...
    @overload
    @blocking("wait", instead="asyncio.wrap_future")
    def result(self, timeout=...): ...
    @overload
    @nonblocking
    def exception(self, timeout: Literal[0]): ...
    @overload
    @blocking("wait")
    def exception(self, timeout=...): ...
    # The callback runs in the thread that sets the result.
    @nonblocking
    def add_done_callback(self, fn: Annotated[Callable[..., Any], Offloaded]) -> None: ...

class Executor:
    def submit(self, fn: Annotated[Callable[..., T], Offloaded], /, *args, **kwargs) -> Future[T]: ...
    # It hands everything over at once, and waits when the results are iterated.
    def map(
        self,
        fn: Annotated[Callable[..., T], Offloaded],
        /,
        *iterables: Annotated[Iterable[Any], Iterated],
        timeout=...,
        chunksize=...,
        buffersize=...,
    ) -> _Results[T]: ...
    @overload
    @nonblocking
    def shutdown(self, wait: Literal[False], *, cancel_futures=...): ...
    @overload
    @blocking("wait", note="It waits for everything that was handed over; shutdown(wait=False) does not.")
    def shutdown(self, wait=..., *, cancel_futures=...): ...
    @blocking("wait", note="Leaving the block waits for everything that was handed over.")
    def __exit__(self, exc_type, exc_val, exc_tb): ...

class _Results(Generic[T]):
    def __iter__(self) -> _Results[T]: ...
    @blocking("wait", note="Hand each call over with loop.run_in_executor() and await them together.")
    def __next__(self) -> T: ...
    def close(self) -> None: ...

def as_completed(fs: Annotated[Iterable[Future[T]], Iterated], timeout=...) -> _AsCompleted[T]: ...

class _AsCompleted(Generic[T]):
    def __iter__(self) -> _AsCompleted[T]: ...
    @blocking("wait", note="asyncio.as_completed() does the same for asyncio's futures, of which asyncio.wrap_future() makes one.")
    def __next__(self) -> _DoneFuture[T]: ...
    def close(self) -> None: ...

# What as_completed() yields, or says that it is done, has its result.
class _DoneFuture(Future[T]):
    @nonblocking
    def result(self, timeout=...) -> T: ...
    @nonblocking
    def exception(self, timeout=...): ...

@overload
@nonblocking
def wait(fs, timeout: Literal[0], return_when=...): ...
@overload
@blocking("wait", note="asyncio.wait() does the same for asyncio's futures, of which asyncio.wrap_future() makes one.")
def wait(fs, timeout=..., return_when=...): ...
