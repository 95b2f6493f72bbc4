"""As the tutorials write it: no annotations, in-memory data, requests where httpx belongs."""

import time

import httpx
import requests
from fastapi import FastAPI, HTTPException

app = FastAPI()
fake_db = {"foo": {"name": "Foo"}}


@app.get("/items")
async def get_data(q=None, skip = 0):  # type: ignore[no-untyped-def]
    items = fake_db.get("foo")  # OK
    if items is None:
        raise HTTPException(status_code=404)
    return {"items": list(fake_db.values())[skip:]}  # OK


@app.get("/remote")
async def remote():  # type: ignore[no-untyped-def]
    response = requests.get("http://127.0.0.1:9/")  # E: blocking-network
    return response.json()  # OK


@app.get("/remote-async")
async def remote_async():  # type: ignore[no-untyped-def]
    async with httpx.AsyncClient() as client:  # OK
        response = await client.get("http://127.0.0.1:9/")  # OK
    return response.json()  # OK


@app.get("/remote-sync")
def remote_sync():  # type: ignore[no-untyped-def]
    return requests.get("http://127.0.0.1:9/").json()  # OK


@app.get("/slow")
async def slow():  # type: ignore[no-untyped-def]
    time.sleep(0)  # E: blocking-sleep
    return {"ok": True}
