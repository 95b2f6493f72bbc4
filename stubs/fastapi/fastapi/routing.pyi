from collections.abc import Callable, Sequence
from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Endpoint, Included
from starlette.routing import Route, Router, WebSocketRoute

F = TypeVar("F")

# What runs where: see applications.pyi. `prefix` is the parameter of APIRouter(...).
class APIRouter(Router):
    def __init__(
        self,
        *,
        default_response_class: Annotated[Any, Endpoint("callback", offloaded=False)] = ...,
        prefix=...,
        routes: Annotated[Any, Included()] = ...,
        dependencies=...,
        on_startup: Sequence[Annotated[Callable[[], Any], Endpoint("lifespan", offloaded=False)]] = ...,
        on_shutdown: Sequence[Annotated[Callable[[], Any], Endpoint("lifespan", offloaded=False)]] = ...,
        lifespan: Annotated[Callable[..., Any], Endpoint("lifespan", offloaded=False)] = ...,
        **kwargs,
    ) -> None: ...
    def include_router(self, router: Annotated[Any, Included("prefix")], *, prefix=..., default_response_class: Annotated[Any, Endpoint("callback", offloaded=False)] = ..., dependencies=..., **kwargs) -> None: ...
    def get(
        self, path, *, response_class: Annotated[Any, Endpoint("callback", offloaded=False)] = ..., dependencies=..., **kwargs
    ) -> Callable[[Annotated[F, Endpoint("route", method="GET", path="path", response="response_model", prefix="prefix")]], F]: ...
    def put(
        self, path, *, response_class: Annotated[Any, Endpoint("callback", offloaded=False)] = ..., dependencies=..., **kwargs
    ) -> Callable[[Annotated[F, Endpoint("route", method="PUT", path="path", response="response_model", prefix="prefix")]], F]: ...
    def post(
        self, path, *, response_class: Annotated[Any, Endpoint("callback", offloaded=False)] = ..., dependencies=..., **kwargs
    ) -> Callable[[Annotated[F, Endpoint("route", method="POST", path="path", response="response_model", prefix="prefix")]], F]: ...
    def delete(
        self, path, *, response_class: Annotated[Any, Endpoint("callback", offloaded=False)] = ..., dependencies=..., **kwargs
    ) -> Callable[[Annotated[F, Endpoint("route", method="DELETE", path="path", response="response_model", prefix="prefix")]], F]: ...
    def options(
        self, path, *, response_class: Annotated[Any, Endpoint("callback", offloaded=False)] = ..., dependencies=..., **kwargs
    ) -> Callable[[Annotated[F, Endpoint("route", method="OPTIONS", path="path", response="response_model", prefix="prefix")]], F]: ...
    def head(
        self, path, *, response_class: Annotated[Any, Endpoint("callback", offloaded=False)] = ..., dependencies=..., **kwargs
    ) -> Callable[[Annotated[F, Endpoint("route", method="HEAD", path="path", response="response_model", prefix="prefix")]], F]: ...
    def patch(
        self, path, *, response_class: Annotated[Any, Endpoint("callback", offloaded=False)] = ..., dependencies=..., **kwargs
    ) -> Callable[[Annotated[F, Endpoint("route", method="PATCH", path="path", response="response_model", prefix="prefix")]], F]: ...
    def trace(
        self, path, *, response_class: Annotated[Any, Endpoint("callback", offloaded=False)] = ..., dependencies=..., **kwargs
    ) -> Callable[[Annotated[F, Endpoint("route", method="TRACE", path="path", response="response_model", prefix="prefix")]], F]: ...
    def api_route(
        self, path, *, response_class: Annotated[Any, Endpoint("callback", offloaded=False)] = ..., methods=..., **kwargs
    ) -> Callable[[Annotated[F, Endpoint("route", methods="methods", path="path", response="response_model", prefix="prefix")]], F]: ...
    def route(
        self, path, methods=..., name=..., include_in_schema=...
    ) -> Callable[[Annotated[F, Endpoint("route", methods="methods", path="path", response="response_model", prefix="prefix")]], F]: ...
    def add_api_route(
        self,
        path,
        endpoint: Annotated[Callable[..., Any], Endpoint("route", methods="methods", path="path", response="response_model", prefix="prefix")],
        *,
        methods=...,
        **kwargs,
    ) -> None: ...
    def websocket(
        self, path, name=..., *, dependencies=...
    ) -> Callable[[Annotated[F, Endpoint("websocket", path="path", prefix="prefix", offloaded=False)]], F]: ...
    def websocket_route(
        self, path, name=...
    ) -> Callable[[Annotated[F, Endpoint("websocket", path="path", prefix="prefix", offloaded=False)]], F]: ...
    def add_api_websocket_route(
        self,
        path,
        endpoint: Annotated[Callable[..., Any], Endpoint("websocket", path="path", prefix="prefix", offloaded=False)],
        name=...,
        *,
        dependencies=...,
    ) -> None: ...
    def on_event(self, event_type) -> Callable[[Annotated[F, Endpoint("lifespan", offloaded=False)]], F]: ...
    def add_event_handler(self, event_type, func: Annotated[Callable[[], Any], Endpoint("lifespan", offloaded=False)]) -> None: ...

class APIRoute(Route):
    def __init__(
        self, path, endpoint: Annotated[Callable[..., Any], Endpoint("route", methods="methods", path="path", response="response_model", listed=True)], *, response_class: Annotated[Any, Endpoint("callback", offloaded=False)] = ..., methods=..., **kwargs
    ) -> None: ...
    # Called where the route is made; what it returns answers the requests.
    def get_route_handler(self: Annotated[Any, Endpoint("middleware")]): ...

class APIWebSocketRoute(WebSocketRoute):
    def __init__(
        self, path, endpoint: Annotated[Callable[..., Any], Endpoint("websocket", path="path", listed=True, offloaded=False)], *, name=..., **kwargs
    ) -> None: ...
