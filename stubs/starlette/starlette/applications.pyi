from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Endpoint, Included

F = TypeVar("F")

# Exception handlers: starlette/_exception_handler.py, wrap_app_handling_exceptions(), and ServerErrorMiddleware.__call__: a sync one
# goes to run_in_threadpool().
class Starlette:
    def __init__(
        self,
        debug=...,
        routes: Annotated[Any, Included()] = ...,
        middleware=...,
        exception_handlers: Mapping[Any, Annotated[Callable[..., Any], Endpoint("exception-handler")]] = ...,
        on_startup: Sequence[Annotated[Callable[[], Any], Endpoint("lifespan", offloaded=False)]] = ...,
        on_shutdown: Sequence[Annotated[Callable[[], Any], Endpoint("lifespan", offloaded=False)]] = ...,
        lifespan: Annotated[Callable[..., Any], Endpoint("lifespan", offloaded=False)] = ...,
    ) -> None: ...
    # A middleware's function is given by keyword: add_middleware(BaseHTTPMiddleware, dispatch=f).
    def add_middleware(
        self,
        middleware_class: Annotated[Any, Endpoint("middleware", offloaded=False)],
        *args,
        dispatch: Annotated[Callable[..., Any], Endpoint("middleware", offloaded=False)] = ...,
        on_error: Annotated[Callable[..., Any], Endpoint("middleware", offloaded=False)] = ...,
        **kwargs,
    ) -> None: ...
    # The paths of a mounted application's routes begin with the one given here.
    def mount(self, path, app: Annotated[Any, Endpoint("callback", offloaded=False), Included("path")], name=...) -> None: ...
    def add_exception_handler(
        self, exc_class_or_status_code, handler: Annotated[Callable[..., Any], Endpoint("exception-handler")]
    ) -> None: ...
    def add_route(
        self,
        path,
        route: Annotated[Callable[..., Any], Endpoint("route", methods="methods", path="path", head=True)],
        methods=...,
        name=...,
        include_in_schema=...,
    ) -> None: ...
    # Removed in 1.0.
    def add_websocket_route(
        self, path, route: Annotated[Callable[..., Any], Endpoint("websocket", path="path", offloaded=False)], name=...
    ) -> None: ...  # only starlette<1
    def add_event_handler(
        self, event_type, func: Annotated[Callable[[], Any], Endpoint("lifespan", offloaded=False)]
    ) -> None: ...  # only starlette<1
    def route(  # only starlette<1
        self, path, methods=..., name=..., include_in_schema=...
    ) -> Callable[[Annotated[F, Endpoint("route", methods="methods", path="path", head=True)]], F]: ...
    def websocket_route(
        self, path, name=...
    ) -> Callable[[Annotated[F, Endpoint("websocket", path="path", offloaded=False)]], F]: ...  # only starlette<1
    def middleware(self, middleware_type) -> Callable[[Annotated[F, Endpoint("middleware", offloaded=False)]], F]: ...  # only starlette<1
    def exception_handler(
        self, exc_class_or_status_code
    ) -> Callable[[Annotated[F, Endpoint("exception-handler")]], F]: ...  # only starlette<1
    def on_event(self, event_type) -> Callable[[Annotated[F, Endpoint("lifespan", offloaded=False)]], F]: ...  # only starlette<1
