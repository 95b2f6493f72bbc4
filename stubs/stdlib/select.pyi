from typing import Literal, overload

from mypy_fastapi_blocking import blocking, nonblocking

@overload
@nonblocking
def select(rlist, wlist, xlist, timeout: Literal[0], /): ...
@overload
@blocking("wait", instead="asyncio.AbstractEventLoop.add_reader")
def select(rlist, wlist, xlist, timeout=..., /): ...

class poll:
    @overload
    @nonblocking
    def poll(self, timeout: Literal[0], /): ...
    @overload
    @blocking("wait", instead="asyncio.AbstractEventLoop.add_reader")
    def poll(self, timeout=..., /): ...

class epoll:
    @overload
    @nonblocking
    def poll(self, timeout: Literal[0], maxevents=...): ...
    @overload
    @blocking("wait", instead="asyncio.AbstractEventLoop.add_reader")
    def poll(self, timeout=..., maxevents=...): ...

class kqueue:
    @overload
    @nonblocking
    def control(self, changelist, maxevents: Literal[0], timeout=..., /): ...
    @overload
    @nonblocking
    def control(self, changelist, maxevents, timeout: Literal[0], /): ...
    @overload
    @blocking("wait", instead="asyncio.AbstractEventLoop.add_reader")
    def control(self, changelist, maxevents, timeout=..., /): ...
