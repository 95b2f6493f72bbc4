from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, TypeAlias, TypeVar

from mypy_fastapi_blocking import Endpoint

F = TypeVar("F")

# A function without Provide(...) is made into Provide(function): BaseRouteHandler._resolve_dependency().
_Dependencies: TypeAlias = Mapping[str, Annotated[Callable[..., Any], Endpoint("dependency", offloaded=False)]]
_ExceptionHandlers: TypeAlias = Mapping[Any, Annotated[Callable[..., Any], Endpoint("exception-handler", offloaded=False)]]
_Hook: TypeAlias = Annotated[Callable[..., Any], Endpoint("middleware")]

class HTTPRouteHandler:
    def __init__(
        self,
        path=...,
        *,
        after_request: _Hook = ...,
        after_response: _Hook = ...,
        before_request: _Hook = ...,
        dependencies: _Dependencies = ...,
        exception_handlers: _ExceptionHandlers = ...,
        guards: Sequence[_Hook] = ...,
        http_method=...,
        sync_to_thread=...,
        **kwargs,
    ) -> None: ...
    def __call__(self, fn: Annotated[F, Endpoint("route", methods="http_method", prefix="path", listed=True, offloaded="sync_to_thread")]) -> F: ...

route = HTTPRouteHandler
