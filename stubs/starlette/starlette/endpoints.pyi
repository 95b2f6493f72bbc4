from typing import Annotated, Any

from mypy_fastapi_blocking import Endpoint

# HTTPEndpoint.dispatch(): a sync method goes to run_in_threadpool(). Its path is in the Route, which may stand anywhere.
class HTTPEndpoint:
    def get(self: Annotated[Any, Endpoint("route", method="GET")], request): ...  # in subclasses
    def head(self: Annotated[Any, Endpoint("route", method="HEAD")], request): ...  # in subclasses
    def post(self: Annotated[Any, Endpoint("route", method="POST")], request): ...  # in subclasses
    def put(self: Annotated[Any, Endpoint("route", method="PUT")], request): ...  # in subclasses
    def patch(self: Annotated[Any, Endpoint("route", method="PATCH")], request): ...  # in subclasses
    def delete(self: Annotated[Any, Endpoint("route", method="DELETE")], request): ...  # in subclasses
    def options(self: Annotated[Any, Endpoint("route", method="OPTIONS")], request): ...  # in subclasses

# WebSocketEndpoint.dispatch(): all are awaited, so only async ones work at all.
class WebSocketEndpoint:
    async def on_connect(self: Annotated[Any, Endpoint("websocket", offloaded=False)], websocket): ...
    async def on_receive(self: Annotated[Any, Endpoint("websocket", offloaded=False)], websocket, data): ...
    async def on_disconnect(self: Annotated[Any, Endpoint("websocket", offloaded=False)], websocket, close_code): ...
