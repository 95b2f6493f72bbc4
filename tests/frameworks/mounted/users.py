"""Routes that another module mounts: as a list, as a router, and by a function."""

import time
from typing import Any

from starlette.routing import BaseRoute, Route, Router


async def list_users(request: Any) -> None:
    time.sleep(0)


async def replace_user(request: Any) -> None:
    time.sleep(0)


async def of_router(request: Any) -> None:
    time.sleep(0)


async def of_function(request: Any) -> None:
    time.sleep(0)


async def in_no_application(request: Any) -> None:
    time.sleep(0)


routes = [Route("/", list_users), Route("/{id}", replace_user, methods=["PUT"])]
unused = [Route("/unused", in_no_application)]
router = Router(routes=[Route("/router", of_router)])


def get_routes() -> list[BaseRoute]:
    return [Route("/function", of_function)]


def swap(one: Any, other: Any) -> None:
    """Names that stand for one another."""
    one = other
    other = one
    unused.append(one)
