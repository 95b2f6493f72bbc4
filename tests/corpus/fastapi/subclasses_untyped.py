"""Subclasses of FastAPI and APIRouter; routes nested in factory functions."""

import time

from fastapi import APIRouter, FastAPI


class Router(APIRouter):
    pass


class Application(FastAPI):
    pass


router = Router()


@router.get("/a")
async def a():
    time.sleep(0)  # E: blocking-sleep
    return 1


@router.get("/b")
def b():
    time.sleep(0)  # OK
    return 1


def create_app():
    application = Application()

    @application.get("/nested")
    async def nested():
        time.sleep(0)  # E: blocking-sleep
        return 1

    @application.get("/nested-sync")
    def nested_sync():
        time.sleep(0)  # OK
        return 1

    application.include_router(router)
    return application


app = create_app()
