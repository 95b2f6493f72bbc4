"""Applications in middleware, and lists of routes that grow."""

import time
from typing import Any

from starlette.applications import Starlette
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import BaseRoute, Mount, Route, Router


async def made_and_wrapped(request: Any) -> None:
    time.sleep(0)


async def added_and_wrapped(request: Any) -> None:
    time.sleep(0)


async def wrapped_by_function(request: Any) -> None:
    time.sleep(0)


async def added_to_a_list(request: Any) -> None:
    time.sleep(0)


async def added_in_a_loop(request: Any) -> None:
    time.sleep(0)


async def of_a_sum(request: Any) -> None:
    time.sleep(0)


async def in_a_returned_list(request: Any) -> None:
    time.sleep(0)


async def added_to_a_returned_list(request: Any) -> None:
    time.sleep(0)


async def of_an_object(request: Any) -> None:
    time.sleep(0)


async def held_by_an_object(request: Any) -> None:
    time.sleep(0)


async def nested(request: Any) -> None:
    time.sleep(0)


async def nested_deeper(request: Any) -> None:
    time.sleep(0)


async def wrapped_where_it_is_made(request: Any) -> None:
    time.sleep(0)


async def beside_a_server(request: Any) -> None:
    time.sleep(0)


async def at_the_front(request: Any) -> None:
    time.sleep(0)


class Own:
    def __init__(self, app: Any) -> None:
        self.app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await self.app(scope, receive, send)


class Beside:
    """Like `socketio.ASGIApp(server, other_asgi_app=app)`."""

    def __init__(self, server: object, other: Any = None) -> None:
        self.app = other

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await self.app(scope, receive, send)


def create() -> Any:
    app: Any = Starlette(routes=[Route("/made", made_and_wrapped)])
    app.add_route("/added", added_and_wrapped)
    app = CORSMiddleware(app)
    return Own(app)


def wrap(app: Any) -> Any:
    app = Own(app)
    return Own(app)


beside = Starlette(routes=[Route("/beside", beside_a_server)])
by_function = Starlette(routes=[Route("/by_function", wrapped_by_function)])

routes: list[BaseRoute] = []
routes += [Route("/added_to_a_list", added_to_a_list)]
for path in ("/loop/3", "/loop/4"):
    routes += [Route(path, added_in_a_loop)]
routes = routes + [Route("/of_a_sum", of_a_sum)]
routes.insert(0, Route("/front", at_the_front))
routes.extend([Mount("/nested", app=Router([Route("/nested", nested), Mount("/deeper", routes=[Route("/nested", nested_deeper)])]))])
routes += [Mount("/made", GZipMiddleware(app=Starlette(routes=[Route("/there", wrapped_where_it_is_made)])))]


def more() -> list[BaseRoute]:
    found: list[BaseRoute] = [Route("/returned", in_a_returned_list)]
    found += [Route("/returned/added", added_to_a_returned_list)]
    return found


class Service:
    def __init__(self) -> None:
        self.app: Any = Starlette(routes=[Route("/service", of_an_object)])
        self.app = Own(self.app)


class Holder:
    def __init__(self) -> None:
        inner = Starlette(routes=[Route("/held", held_by_an_object)])
        self.app = GZipMiddleware(inner)


service = Service()
holder = Holder()
