from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Endpoint

class ServerErrorMiddleware:
    def __init__(self, app, handler: Annotated[Callable[..., Any], Endpoint("exception-handler")] = ..., debug=...) -> None: ...
