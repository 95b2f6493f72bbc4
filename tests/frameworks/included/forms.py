"""The forms in which prefixes, paths and methods are written that are no literals."""

import os
import time
from enum import Enum
from typing import Any

from fastapi import APIRouter, Depends, FastAPI

from included.settings import PREFIX, by_default, given, held, held_by_default, settings

VERSION = f"{PREFIX}/v2"
METHODS = ["PUT"]
NUMBER = 3
NEXT = NUMBER + 1
DEPLOYED = os.environ.get("NO_SUCH_VARIABLE", "/deployed")


class Places(str, Enum):
    home = "/home"


class Named(APIRouter):
    def __init__(self, name: str, **others: Any) -> None:
        super().__init__(prefix=f"/{name}", **others)


class Numbered(APIRouter):
    def __init__(self, number: int = 2) -> None:
        super().__init__(prefix=f"/numbered/v{number}")


class Passing(APIRouter):
    def __init__(self, **others: Any) -> None:
        super().__init__(**others)


class Service(FastAPI):
    def __init__(self, **others: Any) -> None:
        super().__init__(**others)


class Checker:
    def __init__(self, level: int) -> None:
        self.level = level

    def __call__(self) -> int:
        return self.level


class Views:
    def __init__(self) -> None:
        self.router = APIRouter(prefix="/views")
        self.router.add_api_route("/all", self.view_all)

    async def view_all(self) -> None:
        time.sleep(0)


def slash(name: str) -> str:
    return f"/{name}"


def make(prefix: str) -> APIRouter:
    made = APIRouter(prefix=prefix)

    @made.get("/own")
    async def made_for_a_prefix() -> None:
        time.sleep(0)

    return made


sums = APIRouter(prefix=VERSION + "/sums")
attributes = APIRouter(prefix=settings.legacy)
both, other_one = APIRouter(prefix="/both"), APIRouter()
empty = APIRouter()
pairs = APIRouter()
values = APIRouter()
parameters = APIRouter()
called = APIRouter()
named = Named("named")
passing = Passing(prefix="/passing", tags=["x"])
deployed = APIRouter(prefix=DEPLOYED)
numbered, numbered_by_default = Numbered(4), Numbered()
ROUTERS = {"values": values}


@sums.get("/a")
async def prefix_is_a_sum() -> None:
    time.sleep(0)


@attributes.get("/a")
async def prefix_is_an_attribute() -> None:
    time.sleep(0)


@both.get("/a")
async def made_beside_another() -> None:
    time.sleep(0)


@empty.get("")
async def path_is_empty() -> None:
    time.sleep(0)


@pairs.get("/a")
async def included_from_pairs() -> None:
    time.sleep(0)


@values.get("/a")
async def included_from_a_dictionary() -> None:
    time.sleep(0)


@parameters.get("/a")
async def included_under_a_parameter() -> None:
    time.sleep(0)


@called.get("/a")
async def included_under_what_is_called() -> None:
    time.sleep(0)


@named.get("/a")
async def prefix_of_a_subclass() -> None:
    time.sleep(0)


@numbered.get("/a")
async def prefix_of_a_number() -> None:
    time.sleep(0)


@numbered_by_default.get(f"/v{NUMBER}/" + str(NUMBER))
async def path_of_numbers() -> None:
    time.sleep(0)


@numbered.get(f"/v{NEXT}")
async def number_is_worked_out() -> None:
    time.sleep(0)


@passing.get("/a")
async def prefix_passed_on() -> None:
    time.sleep(0)


@deployed.get("/a")
async def prefix_is_not_known() -> None:
    time.sleep(0)


@deployed.get("/b")
async def neither_is_this() -> None:
    time.sleep(0)


def create_app(prefix: str = "/default") -> FastAPI:
    app = Service(dependencies=[Depends(Checker(1))])
    for router in (sums, attributes, named, passing, deployed, both, other_one, numbered, numbered_by_default):
        app.include_router(router)
    for one, before in [(pairs, "/pairs")]:
        app.include_router(one, prefix=before)
    for name, other in ROUTERS.items():
        app.include_router(other, prefix=f"/{name}")
    app.include_router(empty, prefix="/users")
    app.include_router(parameters, prefix=prefix)
    app.include_router(called, prefix=slash("called"))
    app.include_router(make("/made/for"))
    app.include_router(Views().router, prefix=PREFIX)

    @app.get(given.base + "/a")
    @app.get(by_default.base + "/a")
    async def paths_of_fields() -> None:
        time.sleep(0)

    @app.get(held.base + "/a")
    @app.get(held_by_default.base + "/a")
    async def paths_of_attributes() -> None:
        time.sleep(0)

    @app.get(PREFIX + "/sum")
    async def path_is_a_sum() -> None:
        time.sleep(0)

    @app.get(f"{settings.version}/{{key}}")
    async def path_is_formatted(key: int) -> None:
        time.sleep(0)

    @app.get(Places.home.value + "/a")
    async def path_of_an_enumeration() -> None:
        time.sleep(0)

    @app.api_route("/methods", methods=METHODS)
    async def methods_by_name() -> None:
        time.sleep(0)

    async def several() -> None:
        time.sleep(0)

    for path in ("/several/1", "/several/2"):
        app.add_api_route(path, several)
    return app
