"""Methods of an object that a framework is given run with what that object holds."""
# typed-only: the annotation says what the background tasks are

import time
from fastapi import BackgroundTasks, Depends, FastAPI

app = FastAPI()


class Store:
    def load(self):
        time.sleep(0.02)


class Views:
    def __init__(self, store):
        self.store = store

    async def awaited(self):
        return self.store.load()  # E: blocking-sleep

    async def route(self):
        return self.store.load()  # E: blocking-sleep

    async def dep(self):
        return self.store.load()  # E: blocking-sleep

    async def bg(self):
        return self.store.load()  # E: blocking-sleep


views = Views(Store())
app.add_api_route("/r", views.route)


@app.get("/")
async def get(bg: BackgroundTasks, x=Depends(views.dep)):
    bg.add_task(views.bg)
    await views.awaited()
