from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Endpoint

F = TypeVar("F")

class WebsocketListenerRouteHandler:
    def __init__(self, path=..., *, sync_to_thread=..., **kwargs) -> None: ...
    def __call__(self, fn: Annotated[F, Endpoint("websocket", prefix="path", offloaded="sync_to_thread")]) -> F: ...

websocket_listener = WebsocketListenerRouteHandler
