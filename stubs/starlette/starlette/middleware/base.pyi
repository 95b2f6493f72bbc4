from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Endpoint

class BaseHTTPMiddleware:
    def __init__(self, app, dispatch: Annotated[Callable[..., Any], Endpoint("middleware", offloaded=False)] = ...) -> None: ...
    async def dispatch(self: Annotated[Any, Endpoint("middleware", offloaded=False)], request, call_next): ...
