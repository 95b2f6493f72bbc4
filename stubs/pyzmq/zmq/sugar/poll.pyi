from typing import Literal, overload

from mypy_fastapi_blocking import blocking, nonblocking

class Poller:
    @overload
    @nonblocking
    def poll(self, timeout: Literal[0]): ...
    @overload
    @blocking("wait", instead="zmq.asyncio.Poller.poll")
    def poll(self, timeout=...): ...
    @nonblocking
    def register(self): ...
    @nonblocking
    def unregister(self): ...
    @nonblocking
    def modify(self): ...
