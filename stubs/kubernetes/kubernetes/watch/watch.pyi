from typing import Self

from mypy_fastapi_blocking import blocking, nonblocking

class Watch:
    @nonblocking
    def stream(self) -> _Events: ...
    @nonblocking
    def stop(self): ...

class _Events:
    def __iter__(self) -> Self: ...
    @blocking("network", instead="kubernetes_asyncio.watch.Watch.stream")
    def __next__(self): ...
