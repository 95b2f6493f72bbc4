from collections.abc import Callable
from typing import Annotated, Any, Literal, overload

from mypy_fastapi_blocking import Offloaded, blocking, nonblocking

class scheduler:
    # Its actions run in run().
    def enter(self, delay, priority, action: Annotated[Callable[..., Any], Offloaded], argument=..., kwargs=...): ...
    def enterabs(self, time, priority, action: Annotated[Callable[..., Any], Offloaded], argument=..., kwargs=...): ...
    @overload
    @nonblocking
    def run(self, blocking: Literal[False]): ...
    @overload
    @blocking("sleep", instead="asyncio.AbstractEventLoop.call_later")
    def run(self, blocking=...): ...
