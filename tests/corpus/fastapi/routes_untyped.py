"""def routes run in a thread pool, async def routes on the loop; every way to register."""

import asyncio
import time
from typing import Any

from fastapi import APIRouter, FastAPI

app = FastAPI()
router = APIRouter(prefix="/items")


def load(n):
    time.sleep(0)
    return n


@app.get("/dangerous")
async def dangerous():
    return load(1)  # E: blocking-sleep


@app.get("/safe")
def safe():
    return load(1)  # OK


@app.get("/constant")
async def constant():
    return 1  # OK


@app.get("/offloaded")
async def offloaded():
    return await asyncio.to_thread(load, 1)  # OK


@router.post("/{item_id}", status_code=201)
async def create(item_id):
    return load(item_id)  # E: blocking-sleep


@router.put("/{item_id}")
def update(item_id):
    return load(item_id)  # OK


@app.api_route("/both", methods=["GET", "POST"])
async def both():
    time.sleep(0)  # E: blocking-sleep
    return 1


@app.get("/first")
@app.get("/second")
async def stacked():
    time.sleep(0)  # E: blocking-sleep
    return 1


@app.websocket("/ws")
async def socket(websocket):
    time.sleep(0)  # E: blocking-sleep


async def added():
    time.sleep(0)  # E: blocking-sleep
    return 1


def added_sync():
    time.sleep(0)  # OK
    return 1


app.add_api_route("/added", added, methods=["GET"])
app.add_api_route("/added-sync", added_sync)
app.get("/call-form")(added)
app.include_router(router)
