from .app import Litestar as Litestar
from .handlers import (
    asgi as asgi,
    delete as delete,
    get as get,
    head as head,
    patch as patch,
    post as post,
    put as put,
    route as route,
    websocket as websocket,
    websocket_listener as websocket_listener,
)
from .router import Router as Router
