from typing import Any, Literal, overload

from mypy_fastapi_blocking import blocking, nonblocking

def __getattr__(name: str) -> Command: ...

class Command:
    @overload
    @nonblocking
    def __call__(self, *args, _bg: Literal[True]) -> RunningCommand: ...
    @overload
    @nonblocking
    def __call__(self, *args, _async: Literal[True]) -> Any: ...
    @overload
    @blocking("subprocess", instead="asyncio.create_subprocess_exec")
    def __call__(self, *args, **kwargs): ...
    @nonblocking
    def bake(self) -> Command: ...

class RunningCommand:
    @blocking("wait", instead="asyncio.subprocess.Process.wait")
    def wait(self): ...
    @blocking("wait")
    def __next__(self): ...
