"""The application, and what is included by a function."""

import time

from fastapi import APIRouter, FastAPI

from included import crud, handlers
from included.forms import create_app
from included.routes import items as more
from included.settings import get_settings, settings
from included.versions import first

app = FastAPI(generate_unique_id_function=lambda route: f"{route.name} {route.path} {route.methods}")
own = APIRouter()


@own.patch("/own")
async def change_own() -> None:
    time.sleep(0)


@app.get("/health")
async def health() -> None:
    time.sleep(0)


@app.get("/stacked")
@app.get("/stacked/")
@app.post("/stacked")
async def registered_again_and_again() -> None:
    time.sleep(0)


@app.get("/own/stacked")
@own.get("/own/stacked")
@own.delete("/own/stacked")
async def registered_with_two_routers() -> None:
    time.sleep(0)


def include(target: FastAPI) -> None:
    for router in (own, more.twice):
        target.include_router(router, prefix="/included")
    target.include_router(more.twice, prefix=settings.legacy)


by_hand = APIRouter(prefix="/by")
by_hand.add_api_route("/hand", handlers.added_to_a_router, methods=["PUT"])
for way in ("/one", "/other"):
    app.include_router(by_hand, prefix=way)
app.add_api_route(f"{settings.version}/hand", endpoint=handlers.added_to_the_application)
app.add_api_route("/object", handlers.Handler(1), name="__call__")
handlers.add(app)
for of_class in crud.routers:
    app.include_router(of_class)
app.include_router(first.router, prefix=get_settings().version)
include(app)
app.mount("/forms", create_app("/given"))
