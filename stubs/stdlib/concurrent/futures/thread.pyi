from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Offloaded

from . import Executor

# Making one starts no thread.
class ThreadPoolExecutor(Executor):
    def __init__(
        self,
        max_workers=...,
        thread_name_prefix=...,
        initializer: Annotated[Callable[..., Any], Offloaded] = ...,
        initargs=...,
        **ctxkwargs,
    ) -> None: ...
