from typing import Literal, overload

from mypy_fastapi_blocking import blocking, nonblocking

@overload
@nonblocking
def cpu_percent(interval: None=..., percpu=...): ...
@overload
@nonblocking
def cpu_percent(interval: Literal[0], percpu=...): ...
@overload
@blocking("sleep", instead="asyncio.sleep")
def cpu_percent(interval, percpu=...): ...
@overload
@nonblocking
def cpu_times_percent(interval: None=..., percpu=...): ...
@overload
@nonblocking
def cpu_times_percent(interval: Literal[0], percpu=...): ...
@overload
@blocking("sleep", instead="asyncio.sleep")
def cpu_times_percent(interval, percpu=...): ...
@overload
@nonblocking
def wait_procs(procs, timeout: Literal[0], callback=...): ...
@overload
@blocking("wait")
def wait_procs(procs, timeout=..., callback=...): ...

class Process:
    @overload
    @nonblocking
    def cpu_percent(self, interval: None=...): ...
    @overload
    @nonblocking
    def cpu_percent(self, interval: Literal[0]): ...
    @overload
    @blocking("sleep", instead="asyncio.sleep")
    def cpu_percent(self, interval): ...
    @overload
    @nonblocking
    def wait(self, timeout: Literal[0]): ...
    @overload
    @blocking("wait", instead="asyncio.subprocess.Process.wait")
    def wait(self, timeout=...): ...

class Popen(Process):
    @blocking("subprocess", instead="asyncio.create_subprocess_exec")
    def __init__(self, *args, **kwargs): ...
    @blocking("subprocess", instead="asyncio.subprocess.Process.communicate")
    def communicate(self): ...
