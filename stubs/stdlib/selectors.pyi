from typing import Literal, overload

from mypy_fastapi_blocking import blocking, nonblocking

# DefaultSelector, EpollSelector, PollSelector and SelectSelector are subclasses; these are not on every platform.
class BaseSelector:
    @overload
    @nonblocking
    def select(self, timeout: Literal[0]): ...
    @overload
    @blocking("wait", instead="asyncio.AbstractEventLoop.add_reader")
    def select(self, timeout=...): ...

class KqueueSelector(BaseSelector): ...
class DevpollSelector(BaseSelector): ...
