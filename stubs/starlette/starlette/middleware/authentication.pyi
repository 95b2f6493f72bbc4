from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Endpoint

# AuthenticationMiddleware.__call__: on_error is a sync function that is called on the loop.
class AuthenticationMiddleware:
    def __init__(self, app, backend, on_error: Annotated[Callable[..., Any], Endpoint("middleware", offloaded=False)] = ...) -> None: ...
