from collections.abc import Callable, Sequence
from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Endpoint, Included

F = TypeVar("F")

# starlette/routing.py, request_response(): a sync endpoint goes to run_in_threadpool(). Route.__init__(): GET answers HEAD too.
class Route:
    def __init__(
        self,
        path,
        endpoint: Annotated[Callable[..., Any], Endpoint("route", methods="methods", path="path", head=True, listed=True)],
        *,
        methods=...,
        name=...,
    ) -> None: ...

# websocket_session(): the endpoint is awaited, so only an async one works at all.
class WebSocketRoute:
    def __init__(
        self, path, endpoint: Annotated[Callable[..., Any], Endpoint("websocket", path="path", listed=True, offloaded=False)], *, name=...
    ) -> None: ...

# The paths of what is inside begin with the one given here; a plain ASGI application is called on the loop.
class Mount:
    def __init__(
        self,
        path,
        app: Annotated[Any, Endpoint("callback", offloaded=False), Included("path")] = ...,
        routes: Annotated[Any, Included("path")] = ...,
        name=...,
    ) -> None: ...

class Host:
    def __init__(self, host, app: Annotated[Any, Endpoint("callback", offloaded=False), Included()], name=...) -> None: ...

class Router:
    # Router.lifespan, _DefaultLifespan.startup: lifespan functions and event handlers run on the loop, sync ones too.
    def __init__(
        self,
        routes: Annotated[Any, Included()] = ...,
        redirect_slashes=...,
        default=...,
        on_startup: Sequence[Annotated[Callable[[], Any], Endpoint("lifespan", offloaded=False)]] = ...,
        on_shutdown: Sequence[Annotated[Callable[[], Any], Endpoint("lifespan", offloaded=False)]] = ...,
        lifespan: Annotated[Callable[..., Any], Endpoint("lifespan", offloaded=False)] = ...,
        *,
        middleware=...,
    ) -> None: ...
    def mount(self, path, app: Annotated[Any, Endpoint("callback", offloaded=False), Included("path")], name=...) -> None: ...
    def add_route(
        self,
        path,
        endpoint: Annotated[Callable[..., Any], Endpoint("route", methods="methods", path="path", head=True)],
        methods=...,
        name=...,
        include_in_schema=...,
    ) -> None: ...
    def add_websocket_route(
        self, path, endpoint: Annotated[Callable[..., Any], Endpoint("websocket", path="path", offloaded=False)], name=...
    ) -> None: ...
    # Removed in 1.0.
    def add_event_handler(
        self, event_type, func: Annotated[Callable[[], Any], Endpoint("lifespan", offloaded=False)]
    ) -> None: ...  # only starlette<1
    def route(  # only starlette<1
        self, path, methods=..., name=..., include_in_schema=...
    ) -> Callable[[Annotated[F, Endpoint("route", methods="methods", path="path", head=True)]], F]: ...
    def websocket_route(
        self, path, name=...
    ) -> Callable[[Annotated[F, Endpoint("websocket", path="path", offloaded=False)]], F]: ...  # only starlette<1
    def on_event(self, event_type) -> Callable[[Annotated[F, Endpoint("lifespan", offloaded=False)]], F]: ...  # only starlette<1
