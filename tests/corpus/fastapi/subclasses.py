"""Subclasses of FastAPI and APIRouter; routes nested in factory functions."""

import time

from fastapi import APIRouter, FastAPI


class Router(APIRouter):
    pass


class Application(FastAPI):
    pass


router = Router()


@router.get("/a")
async def a() -> int:
    time.sleep(0)  # E: blocking-sleep
    return 1


@router.get("/b")
def b() -> int:
    time.sleep(0)  # OK
    return 1


def create_app() -> FastAPI:
    application = Application()

    @application.get("/nested")
    async def nested() -> int:
        time.sleep(0)  # E: blocking-sleep
        return 1

    @application.get("/nested-sync")
    def nested_sync() -> int:
        time.sleep(0)  # OK
        return 1

    application.include_router(router)
    return application


app = create_app()
