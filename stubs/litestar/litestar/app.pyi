from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any

from mypy_fastapi_blocking import Endpoint

# Litestar._run_lifespan_hooks(): hooks run on the loop. litestar/utils/sync.py, ensure_async_callable(): sync request hooks run in a thread.
class Litestar:
    def __init__(
        self,
        route_handlers=...,
        *,
        after_exception: Sequence[Annotated[Callable[..., Any], Endpoint("exception-handler")]] = ...,
        after_request: Annotated[Callable[..., Any], Endpoint("middleware")] = ...,
        after_response: Annotated[Callable[..., Any], Endpoint("middleware")] = ...,
        before_request: Annotated[Callable[..., Any], Endpoint("middleware")] = ...,
        exception_handlers: Mapping[Any, Annotated[Callable[..., Any], Endpoint("exception-handler", offloaded=False)]] = ...,
        lifespan: Sequence[Annotated[Callable[..., Any], Endpoint("lifespan", offloaded=False)]] = ...,
        on_shutdown: Sequence[Annotated[Callable[..., Any], Endpoint("lifespan", offloaded=False)]] = ...,
        on_startup: Sequence[Annotated[Callable[..., Any], Endpoint("lifespan", offloaded=False)]] = ...,
        **kwargs,
    ) -> None: ...
