from .asgi_handlers import ASGIRouteHandler as ASGIRouteHandler, asgi as asgi
from .http_handlers import (
    HTTPRouteHandler as HTTPRouteHandler,
    delete as delete,
    get as get,
    head as head,
    patch as patch,
    post as post,
    put as put,
    route as route,
)
from .websocket_handlers import websocket as websocket, websocket_listener as websocket_listener
