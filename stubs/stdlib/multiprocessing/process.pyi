from collections.abc import Callable
from typing import Annotated, Any, Literal, overload

from mypy_fastapi_blocking import Offloaded, blocking, nonblocking

# Process, SpawnProcess, ForkProcess, ForkServerProcess are subclasses.
class BaseProcess:
    def __init__(
        self, group=..., target: Annotated[Callable[..., Any], Offloaded] = ..., name=..., args=..., kwargs=..., *, daemon=...
    ) -> None: ...
    @blocking("subprocess")
    def start(self): ...
    @overload
    @nonblocking
    def join(self, timeout: Literal[0]): ...
    @overload
    @blocking("wait")
    def join(self, timeout=...): ...
