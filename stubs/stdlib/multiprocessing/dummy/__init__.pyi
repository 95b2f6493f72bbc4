from collections.abc import Callable
from queue import Queue as JoinableQueue, Queue as Queue
from threading import (
    Barrier as Barrier,
    BoundedSemaphore as BoundedSemaphore,
    Condition as Condition,
    Event as Event,
    Lock as Lock,
    RLock as RLock,
    Semaphore as Semaphore,
    Thread,
)
from typing import Annotated, Any

from mypy_fastapi_blocking import Offloaded, nonblocking

from ..pool import ThreadPool

class DummyProcess(Thread):
    def __init__(self, group=..., target: Annotated[Callable[..., Any], Offloaded] = ..., name=..., args=..., kwargs=...) -> None: ...
    @nonblocking
    def start(self): ...

Process = DummyProcess

def Pool(processes=..., initializer: Annotated[Callable[..., Any], Offloaded] = ..., initargs=...) -> ThreadPool: ...
