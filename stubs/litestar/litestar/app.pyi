from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, TypeAlias

from mypy_fastapi_blocking import Endpoint, Included

# A function without Provide(...) is made into Provide(function): BaseRouteHandler._resolve_dependency().
_Dependencies: TypeAlias = Mapping[str, Annotated[Callable[..., Any], Endpoint("dependency", offloaded=False)]]
_ExceptionHandlers: TypeAlias = Mapping[Any, Annotated[Callable[..., Any], Endpoint("exception-handler", offloaded=False)]]
_Hook: TypeAlias = Annotated[Callable[..., Any], Endpoint("middleware")]

# Litestar._run_lifespan_hooks(): hooks run on the loop. litestar/utils/sync.py, ensure_async_callable(): sync request hooks run in a thread.
class Litestar:
    def __init__(
        self,
        route_handlers: Annotated[Any, Included("path")] = ...,
        *,
        after_exception: Sequence[Annotated[Callable[..., Any], Endpoint("exception-handler")]] = ...,
        after_request: _Hook = ...,
        after_response: _Hook = ...,
        before_request: _Hook = ...,
        dependencies: _Dependencies = ...,
        exception_handlers: _ExceptionHandlers = ...,
        guards: Sequence[_Hook] = ...,
        lifespan: Sequence[Annotated[Callable[..., Any], Endpoint("lifespan", offloaded=False)]] = ...,
        on_shutdown: Sequence[Annotated[Callable[..., Any], Endpoint("lifespan", offloaded=False)]] = ...,
        on_startup: Sequence[Annotated[Callable[..., Any], Endpoint("lifespan", offloaded=False)]] = ...,
        path=...,
        **kwargs,
    ) -> None: ...
