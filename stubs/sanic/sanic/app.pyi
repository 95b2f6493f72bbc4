from sanic.mixins.exceptions import ExceptionMixin
from sanic.mixins.listeners import ListenerMixin
from sanic.mixins.middleware import MiddlewareMixin
from sanic.mixins.routes import RouteMixin

class Sanic(RouteMixin, MiddlewareMixin, ListenerMixin, ExceptionMixin): ...
