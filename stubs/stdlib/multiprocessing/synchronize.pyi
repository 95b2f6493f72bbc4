from collections.abc import Callable
from typing import Annotated, Any, Literal, overload

from mypy_fastapi_blocking import Called, Offloaded, blocking, nonblocking

# Here the parameter is called `block`, and every process of the application waits for it.
class Lock:
    @overload
    @nonblocking
    def acquire(self, block: Literal[False]): ...
    @overload
    @nonblocking
    def acquire(self, block, timeout: Literal[0]): ...
    @overload
    @blocking("lock")
    def acquire(self, block=..., timeout=...): ...
    @blocking("lock")
    def __enter__(self): ...

class RLock:
    @overload
    @nonblocking
    def acquire(self, block: Literal[False]): ...
    @overload
    @nonblocking
    def acquire(self, block, timeout: Literal[0]): ...
    @overload
    @blocking("lock")
    def acquire(self, block=..., timeout=...): ...
    @blocking("lock")
    def __enter__(self): ...

class Semaphore:
    @overload
    @nonblocking
    def acquire(self, block: Literal[False]): ...
    @overload
    @nonblocking
    def acquire(self, block, timeout: Literal[0]): ...
    @overload
    @blocking("wait")
    def acquire(self, block=..., timeout=...): ...
    @blocking("wait")
    def __enter__(self): ...

class BoundedSemaphore(Semaphore): ...

class Condition:
    @overload
    @nonblocking
    def acquire(self, block: Literal[False]): ...
    @overload
    @nonblocking
    def acquire(self, block, timeout: Literal[0]): ...
    @overload
    @blocking("lock")
    def acquire(self, block=..., timeout=...): ...
    @blocking("lock")
    def __enter__(self): ...
    @overload
    @nonblocking
    def wait(self, timeout: Literal[0]): ...
    @overload
    @blocking("wait")
    def wait(self, timeout=...): ...
    @blocking("wait")
    def wait_for(self, predicate: Annotated[Callable[[], Any], Called], timeout=...): ...

class Event:
    @overload
    @nonblocking
    def wait(self, timeout: Literal[0]): ...
    @overload
    @blocking("wait")
    def wait(self, timeout=...): ...

class Barrier:
    def __init__(self, parties, action: Annotated[Callable[[], Any], Offloaded] = ..., timeout=..., *, ctx=...) -> None: ...
    @blocking("wait")
    def wait(self, timeout=...): ...
