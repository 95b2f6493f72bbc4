from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Offloaded, blocking

from .managers import SyncManager
from .pool import Pool as _PoolType
from .process import BaseProcess
from .queues import JoinableQueue as JoinableQueue, Queue as Queue, SimpleQueue as SimpleQueue
from .synchronize import (
    Barrier as Barrier,
    BoundedSemaphore as BoundedSemaphore,
    Condition as Condition,
    Event as Event,
    Lock as Lock,
    RLock as RLock,
    Semaphore as Semaphore,
)

class Process(BaseProcess):
    def __init__(
        self, group=..., target: Annotated[Callable[..., Any], Offloaded] = ..., name=..., args=..., kwargs=..., *, daemon=...
    ) -> None: ...

# Variables, bound methods of the default context. Both start processes.
@blocking("subprocess")
def Pool(processes=..., initializer: Annotated[Callable[..., Any], Offloaded] = ..., initargs=..., maxtasksperchild=...) -> _PoolType: ...
@blocking("subprocess")
def Manager() -> SyncManager: ...
