"""Functions as values: app state."""

import time

from fastapi import FastAPI, Request


class Cache:
    def get(self, key):
        time.sleep(0)
        return key


app = FastAPI()
app.state.cache = Cache()
app.state.name = "x"


@app.get("/one")
async def one():
    return app.state.cache.get("a")  # E: blocking-sleep


@app.get("/two")
def two():
    return app.state.cache.get("a")


@app.get("/three")
async def three():
    return app.state.name
