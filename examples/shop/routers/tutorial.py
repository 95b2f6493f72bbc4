"""Written like a tutorial: no annotations at all. mypy does not check such bodies; the plugin does its work in them all the same."""

import sqlite3
import time

from fastapi import APIRouter, Depends

from shop.settings import settings

router = APIRouter(prefix="/tutorial")


class Controller:
    def __init__(self):
        self.path = settings.database

    def count(self):
        connection = sqlite3.connect(self.path)
        try:
            return connection.execute("SELECT count(*) FROM orders").fetchone()[0]
        finally:
            connection.close()


def create_controller():
    return Controller()


controller = create_controller()


@router.get("/wrong/sleep")
async def dangerous():
    time.sleep(0.1)
    return {"slept": True}


@router.get("/right/sleep")
def harmless():
    time.sleep(0.1)
    return {"slept": True}


@router.get("/wrong/count")
async def count_frozen():
    return {"orders": controller.count()}


@router.get("/right/count")
def count():
    return {"orders": controller.count()}


@router.get("/wrong/dependency")
async def count_of_dependency_frozen(shop=Depends(create_controller)):
    return {"orders": shop.count()}


@router.get("/right/dependency")
def count_of_dependency(shop=Depends(create_controller)):
    return {"orders": shop.count()}
