from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Endpoint

F = TypeVar("F")

from litestar.handlers.http_handlers.base import HTTPRouteHandler

class delete(HTTPRouteHandler):
    def __call__(self, fn: Annotated[F, Endpoint("route", method="DELETE", prefix="path", listed=True, offloaded="sync_to_thread")]) -> F: ...

class get(HTTPRouteHandler):
    def __call__(self, fn: Annotated[F, Endpoint("route", method="GET", prefix="path", listed=True, offloaded="sync_to_thread")]) -> F: ...

class head(HTTPRouteHandler):
    def __call__(self, fn: Annotated[F, Endpoint("route", method="HEAD", prefix="path", listed=True, offloaded="sync_to_thread")]) -> F: ...

class patch(HTTPRouteHandler):
    def __call__(self, fn: Annotated[F, Endpoint("route", method="PATCH", prefix="path", listed=True, offloaded="sync_to_thread")]) -> F: ...

class post(HTTPRouteHandler):
    def __call__(self, fn: Annotated[F, Endpoint("route", method="POST", prefix="path", listed=True, offloaded="sync_to_thread")]) -> F: ...

class put(HTTPRouteHandler):
    def __call__(self, fn: Annotated[F, Endpoint("route", method="PUT", prefix="path", listed=True, offloaded="sync_to_thread")]) -> F: ...

