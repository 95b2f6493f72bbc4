"""An unannotated parameter with = Depends(f) has the type that f returns or yields."""

import time

from fastapi import Depends, FastAPI

app = FastAPI()


class Session:
    def execute(self):  # type: ignore[no-untyped-def]
        time.sleep(0)
        return 1

    def name(self):  # type: ignore[no-untyped-def]
        return "session"


class Service:
    def __init__(self, q = ""):
        self.session = Session()

    def load(self):  # type: ignore[no-untyped-def]
        return self.session.execute()


class AsyncThing:
    async def execute(self):  # type: ignore[no-untyped-def]
        return 1


def get_db():  # type: ignore[no-untyped-def]
    db = Session()
    try:
        yield db
    finally:
        db.execute()  # OK


def get_session():  # type: ignore[no-untyped-def]
    return Session()


async def get_async():  # type: ignore[no-untyped-def]
    return Session()


async def get_async_gen():  # type: ignore[no-untyped-def]
    yield Session()


def get_thing():  # type: ignore[no-untyped-def]
    return AsyncThing()


@app.get("/yielded")
async def yielded(db=Depends(get_db)):  # type: ignore[no-untyped-def]
    db.name()  # OK
    return db.execute()  # E: blocking-sleep


@app.get("/returned")
async def returned(db=Depends(get_session), other=Depends(get_async), third=Depends(get_async_gen)):  # type: ignore[no-untyped-def]
    other.execute()  # E: blocking-sleep
    third.execute()  # E: blocking-sleep
    return db.execute()  # E: blocking-sleep


@app.get("/class")
async def service(svc=Depends(Service)):  # type: ignore[no-untyped-def]
    return svc.load()  # E: blocking-sleep


@app.get("/async")
async def asynchronous(thing=Depends(get_thing)):  # type: ignore[no-untyped-def]
    return await thing.execute()  # OK


@app.get("/sync")
def sync(db=Depends(get_db)):  # type: ignore[no-untyped-def]
    return db.execute()  # OK
