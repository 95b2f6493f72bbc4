from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Endpoint

F = TypeVar("F")

class WebsocketRouteHandler:
    def __init__(self, path=..., **kwargs) -> None: ...
    def __call__(self, fn: Annotated[F, Endpoint("websocket", prefix="path", offloaded=False)]) -> F: ...

websocket = WebsocketRouteHandler
