from sanic.mixins.exceptions import ExceptionMixin
from sanic.mixins.listeners import ListenerMixin
from sanic.mixins.middleware import MiddlewareMixin
from sanic.mixins.routes import RouteMixin

class Blueprint(RouteMixin, MiddlewareMixin, ListenerMixin, ExceptionMixin):
    def __init__(self, name=..., url_prefix=..., **kwargs) -> None: ...
