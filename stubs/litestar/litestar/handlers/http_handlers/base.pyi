from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Endpoint

F = TypeVar("F")

class HTTPRouteHandler:
    def __init__(self, path=..., *, http_method=..., sync_to_thread=..., **kwargs) -> None: ...
    def __call__(self, fn: Annotated[F, Endpoint("route", prefix="path", offloaded="sync_to_thread")]) -> F: ...

route = HTTPRouteHandler
