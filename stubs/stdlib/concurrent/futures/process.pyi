from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Offloaded, blocking

from . import Executor

class ProcessPoolExecutor(Executor):
    def __init__(
        self,
        max_workers=...,
        mp_context=...,
        initializer: Annotated[Callable[..., Any], Offloaded] = ...,
        initargs=...,
        *,
        max_tasks_per_child=...,
    ) -> None: ...
    # Since 3.14.
    @blocking("wait")
    def terminate_workers(self): ...
    @blocking("wait")
    def kill_workers(self): ...
