from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Endpoint

class Middleware:
    def __init__(
        self,
        cls: Annotated[Any, Endpoint("middleware", offloaded=False)],
        *args,
        dispatch: Annotated[Callable[..., Any], Endpoint("middleware", offloaded=False)] = ...,
        on_error: Annotated[Callable[..., Any], Endpoint("middleware", offloaded=False)] = ...,
        **kwargs,
    ) -> None: ...
