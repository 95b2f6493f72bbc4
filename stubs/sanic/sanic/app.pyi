from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Endpoint
from sanic.handlers.error import ErrorHandler
from sanic.mixins.exceptions import ExceptionMixin
from sanic.mixins.listeners import ListenerMixin
from sanic.mixins.middleware import MiddlewareMixin
from sanic.mixins.routes import RouteMixin

class Sanic(RouteMixin, MiddlewareMixin, ListenerMixin, ExceptionMixin):
    error_handler: ErrorHandler
    def register_middleware(
        self, middleware: Annotated[Callable[..., Any], Endpoint("middleware", offloaded=False)], attach_to=..., *, priority=...
    ) -> Any: ...
    def register_listener(self, listener: Annotated[Callable[..., Any], Endpoint("lifespan", offloaded=False)], event, **kwargs) -> Any: ...
