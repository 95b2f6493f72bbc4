from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Endpoint

class ErrorHandler:
    def add(
        self, exception, handler: Annotated[Callable[..., Any], Endpoint("exception-handler", offloaded=False)], route_names=...
    ) -> None: ...
    def default(self: Annotated[Any, Endpoint("exception-handler", offloaded=False)], request, exception): ...
