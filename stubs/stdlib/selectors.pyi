from typing import Literal, overload

from mypy_fastapi_blocking import blocking, nonblocking

# DefaultSelector, EpollSelector, KqueueSelector, PollSelector, SelectSelector are subclasses.
class BaseSelector:
    @overload
    @nonblocking
    def select(self, timeout: Literal[0]): ...
    @overload
    @blocking("wait", instead="asyncio.AbstractEventLoop.add_reader")
    def select(self, timeout=...): ...
