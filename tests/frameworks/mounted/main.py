"""Applications in applications, and routes in lists."""

import os
import time
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.applications import Starlette
from starlette.endpoints import HTTPEndpoint
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import Host, Mount, Route, Router

from mounted import users, views, wrapped
from mounted.views import imported

CONFIGURED = "/configured"
UNKNOWN = os.environ.get("NO_SUCH_VARIABLE", "/unknown")


async def home(request: Any) -> None:
    time.sleep(0)


async def deep(request: Any) -> None:
    time.sleep(0)


async def hosted(request: Any) -> None:
    time.sleep(0)


async def first(request: Any) -> None:
    time.sleep(0)


async def second(request: Any) -> None:
    time.sleep(0)


async def twice(request: Any) -> None:
    time.sleep(0)


async def of_factory(request: Any) -> None:
    time.sleep(0)


async def in_sub(request: Any) -> None:
    time.sleep(0)


async def at_the_root(request: Any) -> None:
    time.sleep(0)


async def appended(request: Any) -> None:
    time.sleep(0)


async def added(request: Any) -> None:
    time.sleep(0)


async def in_a_loop(request: Any) -> None:
    time.sleep(0)


async def plain_in_fastapi(request: Any) -> None:
    time.sleep(0)


async def given_to_fastapi() -> None:
    time.sleep(0)


async def prefix_is_not_known(request: Any) -> None:
    time.sleep(0)


async def behind_middleware() -> None:
    time.sleep(0)


class Page(HTTPEndpoint):
    async def get(self, request: Any) -> None:
        time.sleep(0)


def create() -> Starlette:
    return Starlette(routes=[Route("/factory", of_factory)])


one = [Route("/first", first)]
other = [Route(CONFIGURED + "/second", second)]
both = [Route("/twice", twice)]
sub = Starlette(routes=[Mount("/inner", routes=[Route("/sub", in_sub)])])
root = Starlette(routes=[Route("/root", at_the_root)])
fast = FastAPI(routes=[APIRoute("/given", given_to_fastapi), Route("/plain", plain_in_fastapi)])


@fast.get("/decorated")
async def decorated() -> None:
    time.sleep(0)


app = Starlette(
    routes=[
        Route("/", home),
        Mount("/outer", routes=[Mount("/deep", routes=[Route("/deep", deep), Route("/page", Page)])]),
        Host("example.org", app=Router([Route("/hosted", hosted)])),
        Mount(CONFIGURED, routes=one + [*other]),
        Mount("/one", routes=both),
        Mount("/two/", routes=both),
        Mount("/users", routes=users.routes),
        Mount("/router", app=users.router),
        Mount("/function", routes=users.get_routes()),
        Mount("/created", app=create()),
        Mount("/sub", sub),
        Mount(UNKNOWN, routes=[Route("/a", prefix_is_not_known)]),
    ]
)
app.routes.append(Route("/appended", appended))
app.add_route("/added", added)
for path in ("/loop/1", "/loop/2"):
    app.routes.append(Route(path, in_a_loop))
app.mount("/fast/", fast)
app.mount("/", root)
behind = FastAPI(routes=[APIRoute("/given", behind_middleware)])


@behind.get("/decorated")
async def decorated_behind_middleware() -> None:
    time.sleep(0)


app.mount("/behind", GZipMiddleware(wrapped.Own(app=behind)))
urls = [
    Route("/list", views.imported_in_a_list, methods=["PUT"]),
    Route("/twice", views.imported_twice),
    Route("/unknown" + UNKNOWN, views.imported_under_an_unknown_path),
]
for path in ("/loop/5", "/loop/6"):
    urls.append(Route(path, endpoint=views.imported_in_a_loop))
app.mount("/urls", Starlette(routes=urls))
app.add_route("/imported/twice", views.imported_twice, methods=["POST"])
app.add_route("/imported", imported)
app.add_route("/imported/class", views.Imported)
app.routes.append(Mount("/imported", routes=[Route("/added", views.imported_and_added)]))
app.routes.append(Route("/imported/decorated", views.imported_and_decorated))
app.routes.append(Route("/imported/method", views.views.imported_method))
app.mount("/wrapped/made", wrapped.create())
app.mount("/wrapped/server", wrapped.Beside(object(), wrapped.beside))
app.mount("/wrapped/function", wrapped.wrap(wrapped.by_function))
app.mount("/wrapped/routes", wrapped.Own(Router([*wrapped.routes, *wrapped.more()])))
app.mount("/wrapped/service", wrapped.service.app)
app.mount("/wrapped/holder", app=wrapped.holder.app)
app = GZipMiddleware(app)  # type: ignore[assignment]
