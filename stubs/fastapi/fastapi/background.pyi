from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Endpoint
from starlette.background import BackgroundTasks as StarletteBackgroundTasks

# starlette/background.py, BackgroundTask.__call__: a sync function goes to run_in_threadpool().
class BackgroundTasks(StarletteBackgroundTasks):
    def add_task(self, func: Annotated[Callable[..., Any], Endpoint("background")], *args, **kwargs) -> None: ...
