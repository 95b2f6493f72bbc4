"""Functions and classes that another module registers."""

import time
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.endpoints import HTTPEndpoint


def logged(func: Callable[[Any], Awaitable[None]]) -> Callable[[Any], Awaitable[None]]:
    async def wrapper(request: Any) -> None:
        await func(request)

    wrapper.__name__ = func.__name__
    return wrapper


async def imported(request: Any) -> None:
    time.sleep(0)


async def imported_and_added(request: Any) -> None:
    time.sleep(0)


async def imported_in_a_list(request: Any) -> None:
    time.sleep(0)


async def imported_in_a_loop(request: Any) -> None:
    time.sleep(0)


async def imported_twice(request: Any) -> None:
    time.sleep(0)


@logged
async def imported_and_decorated(request: Any) -> None:
    time.sleep(0)


async def imported_under_an_unknown_path(request: Any) -> None:
    time.sleep(0)


class Views:
    async def imported_method(self, request: Any) -> None:
        time.sleep(0)


class Imported(HTTPEndpoint):
    async def delete(self, request: Any) -> None:
        time.sleep(0)


views = Views()
