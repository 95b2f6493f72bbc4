from .web_app import Application as Application
from .web_middlewares import middleware as middleware
from .web_routedef import (
    RouteTableDef as RouteTableDef,
    delete as delete,
    get as get,
    head as head,
    options as options,
    patch as patch,
    post as post,
    put as put,
    route as route,
    view as view,
)
