from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Offloaded

# WSGIResponder.__call__: the application runs in anyio.to_thread.run_sync().
class WSGIMiddleware:
    def __init__(self, app: Annotated[Callable[..., Any], Offloaded]) -> None: ...
