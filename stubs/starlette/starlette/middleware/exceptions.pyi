from collections.abc import Callable, Mapping
from typing import Annotated, Any

from mypy_fastapi_blocking import Endpoint

class ExceptionMiddleware:
    def __init__(
        self, app, handlers: Mapping[Any, Annotated[Callable[..., Any], Endpoint("exception-handler")]] = ..., debug=...
    ) -> None: ...
    def add_exception_handler(
        self, exc_class_or_status_code, handler: Annotated[Callable[..., Any], Endpoint("exception-handler")]
    ) -> None: ...
