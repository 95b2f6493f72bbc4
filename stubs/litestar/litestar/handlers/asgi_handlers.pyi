from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Endpoint

F = TypeVar("F")

class ASGIRouteHandler:
    def __init__(self, path=..., **kwargs) -> None: ...
    def __call__(self, fn: Annotated[F, Endpoint("route", prefix="path", listed=True, offloaded=False)]) -> F: ...

asgi = ASGIRouteHandler
