from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Endpoint

# starlette/background.py, BackgroundTask.__call__: a coroutine function is awaited, anything else goes to run_in_threadpool().
class BackgroundTask:
    def __init__(self, func: Annotated[Callable[..., Any], Endpoint("background")], *args, **kwargs) -> None: ...

class BackgroundTasks(BackgroundTask):
    def __init__(self, tasks=...) -> None: ...
    def add_task(self, func: Annotated[Callable[..., Any], Endpoint("background")], *args, **kwargs) -> None: ...
