from .base import HTTPRouteHandler as HTTPRouteHandler, route as route
from .decorators import delete as delete, get as get, head as head, patch as patch, post as post, put as put
